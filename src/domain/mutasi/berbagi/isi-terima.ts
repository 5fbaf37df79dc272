import type { Reader } from '../../entities'
import { type Changeset, inserted } from '../../kit/changeset'
import type { JabatanId } from '../../organisasi/jabatan'
import type { PegawaiId } from '../../pegawai/pegawai'
import { KeputusanRapatId } from '../keputusan-rapat'
import { RencanaId } from '../rencana'
import { type IsiSalinan, salinIsi } from '../skenario'
import { cocokkanRencana, type Padanan } from './cocokkan-rencana'
import type { RencanaBerkas } from './rencana-berkas'

/** What of a plan from elsewhere can be taken in here, with the people and posts of here, and what differs. */
export type IsiTerima = IsiSalinan & { readonly keputusan: RencanaBerkas['keputusan']; readonly beda: readonly string[] }

/** Rows carry the plan they belong to only once it is made. */
const BELUM = RencanaId.parse('belum')

/** Works out what of a plan from elsewhere fits the data of here: rows about people or posts nobody knows are left out. */
export function isiTerima(read: Reader, berkas: RencanaBerkas): IsiTerima {
  const padanan = cocokkanRencana(read, berkas)
  const alih = alihOf(padanan)
  return {
    langkah: berkas.langkah.flatMap((l) =>
      alih(l).map((baru) => ({ ...baru, dariJabatanId: asal(padanan, l.dariJabatanId), rencanaId: BELUM }))
    ),
    sikap: berkas.sikap.flatMap((s) =>
      alih({ ...s, pegawaiId: null }).map(({ pegawaiId: _p, ...baru }) => ({ ...baru, rencanaId: BELUM }))
    ),
    izin: berkas.izin.flatMap((i) => alih(i).map((baru) => ({ ...baru, rencanaId: BELUM }))),
    pengesampingan: berkas.pengesampingan.map((p) => ({ ...p, rencanaId: BELUM })),
    keputusan: berkas.keputusan.flatMap(alih),
    beda: padanan.beda
  }
}

/** The rows of a plan from elsewhere, under a plan of here. */
export function salinTerima({ keputusan, ...isi }: Omit<IsiTerima, 'beda'>, rencanaId: RencanaId, newId: () => string): Changeset {
  return [
    ...salinIsi(isi, rencanaId, newId),
    ...keputusan.map((k) => inserted('keputusanRapat', { ...k, id: KeputusanRapatId.parse(newId()), rencanaId }))
  ]
}

type Tentang = { readonly pegawaiId: PegawaiId | null; readonly jabatanId: JabatanId | null }

/** A row about the people and posts of here; none when one of them is not found. */
const alihOf =
  ({ orang, jabatan }: Padanan) =>
  <T extends Tentang>(baris: T): readonly T[] => {
    const pegawaiId = baris.pegawaiId && orang.get(baris.pegawaiId)
    const jabatanId = baris.jabatanId && jabatan.get(baris.jabatanId)
    return pegawaiId === undefined || jabatanId === undefined ? [] : [{ ...baris, pegawaiId, jabatanId }]
  }

const asal = ({ jabatan }: Padanan, dari: JabatanId | null): JabatanId | null => (dari && jabatan.get(dari)) ?? null
