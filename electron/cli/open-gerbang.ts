import type { GerbangRoute } from '../../src/contract/gerbang'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { systemGiven } from '../app/clock'
import { createGerbang } from '../app/gerbang/create-gerbang'
import { jamMesin } from '../app/gerbang/jam'
import { tempatOf } from '../app/gerbang/tempat'
import { terminalHost } from './terminal-host'
import { need, Refusal, type TamuGerbang } from './verb'

/** Asks the gate; throws `Refusal` with its own message when it says no. */
export type AskGerbang = <R extends GerbangRoute>(route: R, input: RouteInput<R>) => Promise<RouteOutput<R>>

/** Works at the gate of a data file, as the window does before and beside the application: comes in where there are passwords, and closes it afterwards. */
export async function withGerbang<T>(
  { words, berkas, askSandi }: TamuGerbang,
  answers: { readonly berkas?: string },
  work: (ask: AskGerbang) => Promise<T>
): Promise<T> {
  const gerbang = createGerbang({
    tempat: tempatOf(berkas),
    host: terminalHost(answers),
    emit: () => undefined,
    given: systemGiven,
    jam: jamMesin,
    versi: 'baris perintah',
    binding: undefined
  })
  const ask: AskGerbang = async (route, input) => {
    const reply = await gerbang.call(route, input)
    if (!reply.ok) throw new Refusal(reply.error.pesan)
    // the handler of this very route gave it
    return reply.value as RouteOutput<typeof route>
  }
  try {
    const { jenis } = await ask('gerbang.keadaan', null)
    if (jenis === 'TERKUNCI') await ask('gerbang.masuk', { namaMasuk: need(words, 'pengguna'), sandi: (await askSandi()) ?? '' })
    return await work(ask)
  } finally {
    gerbang.closeNow()
  }
}
