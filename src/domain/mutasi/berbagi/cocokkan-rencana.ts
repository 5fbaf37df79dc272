import type { Reader } from '../../entities'
import type { JabatanId } from '../../organisasi/jabatan'
import type { PegawaiId } from '../../pegawai/pegawai'
import { jalurUnor, type RencanaBerkas } from './rencana-berkas'

/** Who and what a plan from elsewhere means here; who or what is not found is missing, and what differs is said. */
export type Padanan = {
  readonly orang: ReadonlyMap<PegawaiId, PegawaiId>
  readonly jabatan: ReadonlyMap<JabatanId, JabatanId>
  readonly beda: readonly string[]
}

/** Finds the people and posts of a plan from elsewhere: a person by NIP (and by id where the NIP is new), a post by id, then by its units and name. */
export function cocokkanRencana(read: Reader, berkas: Pick<RencanaBerkas, 'orang' | 'jabatan'>): Padanan {
  const orang = berkas.orang.map(pencariOrang(read))
  const jabatan = berkas.jabatan.map(pencariJabatan(read))
  return {
    orang: new Map(orang.flatMap(({ dari, ke }) => (ke === null ? [] : [[dari, ke]]))),
    jabatan: new Map(jabatan.flatMap(({ dari, ke }) => (ke === null ? [] : [[dari, ke]]))),
    beda: [...orang, ...jabatan].flatMap(({ beda }) => beda)
  }
}

type Temuan<Id> = { readonly dari: Id; readonly ke: Id | null; readonly beda: readonly string[] }

function pencariOrang(read: Reader): (satu: RencanaBerkas['orang'][number]) => Temuan<PegawaiId> {
  const byNip = new Map(read.list('pegawai').map((p) => [p.nip, p]))
  return ({ id, nip, nama }) => {
    const ini = byNip.get(nip) ?? read.get('pegawai', id)
    if (!ini) return { dari: id, ke: null, beda: [`${nama} (NIP ${nip}) tidak ada di data ini.`] }
    const beda = [
      ...(ini.nip === nip ? [] : [`${ini.nama}: NIP di sini ${ini.nip}, di berkas ${nip}.`]),
      ...(isSama(ini.nama, nama) ? [] : [`NIP ${nip}: di sini bernama ${ini.nama}, di berkas ${nama}.`])
    ]
    return { dari: id, ke: ini.id, beda }
  }
}

function pencariJabatan(read: Reader): (satu: RencanaBerkas['jabatan'][number]) => Temuan<JabatanId> {
  const unor = new Map(read.list('unor').map((u) => [u.id, u]))
  const byJalur = Map.groupBy(read.list('jabatan'), (j) => kunciOf(j.nama, jalurUnor(unor, j.unorId)))
  return ({ id, nama, unor: jalur }) => {
    const ini = read.get('jabatan', id)
    if (ini) return { dari: id, ke: ini.id, beda: isSama(ini.nama, nama) ? [] : [`Jabatan ${nama} di sini bernama ${ini.nama}.`] }
    const [satu, ...lain] = byJalur.get(kunciOf(nama, jalur)) ?? []
    if (satu && lain.length === 0) return { dari: id, ke: satu.id, beda: [] }
    const sebab = satu ? 'ada lebih dari satu di data ini, jadi tidak dapat dipastikan' : 'tidak ada di data ini'
    return { dari: id, ke: null, beda: [`Jabatan ${nama} pada ${jalur.at(-1) ?? 'unit yang tidak disebut'} ${sebab}.`] }
  }
}

const rapi = (teks: string): string => teks.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
const isSama = (a: string, b: string): boolean => rapi(a) === rapi(b)
const kunciOf = (nama: string, jalur: readonly string[]): string => JSON.stringify([...jalur, nama].map(rapi))
