import type { Putusan } from '../../../src/domain/impor/beda'
import { decided, type PutusanBeda } from '../../../src/domain/impor/putusan'
import type { Antrean } from './antrean'
import { type BahanDraf, nextHasil } from './baca-draf'
import type { Draf } from './draf'
import type { Meja } from './meja'

type Bahan = { readonly parts: BahanDraf; readonly antrean: Antrean; readonly meja: Meja }

/** Adds decisions to a draft. Answers to offers change the rows, which are then held against the data again. */
export async function decideDraf({ parts, antrean, meja }: Bahan, drafId: string, putusan: readonly Putusan[]): Promise<Draf> {
  const jawaban = answersAmong(meja.needOpen(drafId), putusan)
  if (jawaban.length > 0)
    await antrean.work(async (signal) => {
      const kini = meja.needOpen(drafId)
      const terjawab = { ...kini.hasil, jawaban: new Map([...kini.hasil.jawaban, ...jawaban]) }
      const hasil = await nextHasil(parts, { berkas: kini.berkas, hasil: terjawab }, signal)
      meja.put({ ...meja.needOpen(drafId), hasil })
    })
  const kini = meja.needOpen(drafId)
  const draf = { ...kini, keputusan: decided(kini.keputusan, putusan.filter(isPutusanBeda), kini.hasil.perbandingan) }
  meja.put(draf)
  return draf
}

const isPutusanBeda = (p: Putusan): p is PutusanBeda => p.tentang !== 'USUL' && p.tentang !== 'SEMUA_USUL'

function answersAmong({ hasil }: Draf, putusan: readonly Putusan[]): readonly (readonly [string, boolean])[] {
  return putusan.flatMap((p) => {
    if (p.tentang === 'USUL') return [[p.id, p.isDiterima] as const]
    if (p.tentang !== 'SEMUA_USUL') return []
    return hasil.usul.filter((u) => p.jenis === null || u.jenis === p.jenis).map((u) => [u.id, p.isDiterima] as const)
  })
}
