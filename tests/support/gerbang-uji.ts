import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGerbang, type Gerbang } from '../../electron/app/gerbang/create-gerbang'
import type { Jam } from '../../electron/app/gerbang/jam'
import { type Tempat, tempatOf } from '../../electron/app/gerbang/tempat'
import type { Host } from '../../electron/app/host'
import type { Reply } from '../../src/contract/errors'
import type { KeadaanGerbang } from '../../src/contract/gerbang'
import type { Route, RouteInput, RouteOutput } from '../../src/contract/routes'
import type { CommandInput, CommandName } from '../../src/domain/registry'
import { aGiven } from './given'
import { noHost, RefusedInTest } from './test-app'

/** A clock that a test turns forward by hand. */
export type JamUji = Jam & { readonly maju: (ms: number) => void }

/** Creates a clock that stands still until it is turned forward. */
export function jamUji(): JamUji {
  let kini = 0
  let pekerjaan: readonly { readonly pada: number; readonly work: () => void }[] = []
  function jatuhTempo(): void {
    const next = pekerjaan.filter(({ pada }) => pada <= kini).toSorted((a, b) => a.pada - b.pada)[0]
    if (!next) return
    pekerjaan = pekerjaan.filter((p) => p !== next)
    next.work()
    jatuhTempo()
  }
  return {
    lewat: () => kini,
    setelah: (ms, work) => {
      const satu = { pada: kini + ms, work }
      pekerjaan = [...pekerjaan, satu]
      return () => {
        pekerjaan = pekerjaan.filter((p) => p !== satu)
      }
    },
    maju: (ms) => {
      kini += ms
      jatuhTempo()
    }
  }
}

/** The real gate over real files, reached as the window reaches it. */
export type GerbangUji = {
  readonly gerbang: Gerbang
  readonly tempat: Tempat
  readonly jam: JamUji
  readonly call: (route: string, input: unknown) => Promise<Reply>
  readonly ask: <R extends Route>(route: R, input: RouteInput<R>) => Promise<RouteOutput<R>>
  readonly run: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<{ label: string }>
  readonly keadaan: () => Promise<KeadaanGerbang>
}

/** Opens the gate on the data of a folder (a new one when absent). */
export function gerbangUji({
  folder = mkdtempSync(join(tmpdir(), 'penata-gerbang-')),
  host = {},
  jam = jamUji()
}: { readonly folder?: string; readonly host?: Partial<Host>; readonly jam?: JamUji } = {}): GerbangUji {
  const tempat = tempatOf(join(folder, 'penata.db'))
  const gerbang = createGerbang({
    tempat,
    host: { ...noHost, ...host },
    emit: () => undefined,
    // ids stay apart over a restart
    given: () => ({ ...aGiven(), newId: () => crypto.randomUUID() }),
    jam,
    versi: '0.0.0',
    binding: undefined
  })
  async function ask<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
    const reply = await gerbang.call(route, input)
    if (!reply.ok) throw new RefusedInTest(reply.error.code, reply.error.pesan)
    // the core types its output against the same contract
    return reply.value as RouteOutput<R>
  }
  return {
    gerbang,
    tempat,
    jam,
    call: gerbang.call,
    ask,
    run: (name, input) => ask('command.run', { name, input, kunci: crypto.randomUUID(), tempat: null }),
    keadaan: () => ask('gerbang.keadaan', null)
  }
}

/** The password of everybody in tests. */
export const SANDI_UJI = 'empat kuda laut biru'

/** Makes the first admin, `admin`, of data without passwords, and gives the recovery key. */
export const pasangSandi = async ({ ask }: Pick<GerbangUji, 'ask'>, isTersandi = false): Promise<string> =>
  (await ask('gerbang.pasang-sandi', { namaMasuk: 'admin', nama: 'Rina Caniago', sandi: SANDI_UJI, isTersandi })).kunciPemulihan
