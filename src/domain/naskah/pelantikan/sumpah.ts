import type { JenisJabatan } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import { type NamaIsian, TITIK_TITIK } from '../isian'
import type { Konteks } from '../medan/medan-gabung'
import { type TemuanNaskah, temuanNaskah } from '../temuan-naskah'
import { type AgamaSumpah, agamaOf, MENURUT_AGAMA } from './agama'
import { nilaiBerkunci } from './baris-berkunci'

/** Fields with the words of a religion: those before the clauses, and after them where there are any. */
const KATA: Readonly<Record<AgamaSumpah, { readonly pembuka: NamaIsian; readonly penutup?: NamaIsian }>> = {
  islam: { pembuka: 'sumpah_islam' },
  kristen: { pembuka: 'sumpah_kristen', penutup: 'penutup_kristen' },
  katolik: { pembuka: 'sumpah_katolik', penutup: 'penutup_katolik' },
  hindu: { pembuka: 'sumpah_hindu' },
  buddha: { pembuka: 'sumpah_buddha' },
  khonghucu: { pembuka: 'sumpah_khonghucu' },
  kepercayaan: { pembuka: 'sumpah_kepercayaan' }
}

/** The field with the clauses of a kind of post. */
const ISI: Readonly<Record<JenisJabatan, NamaIsian>> = {
  JPT_PRATAMA: 'sumpah_jpt',
  ADMINISTRATOR: 'sumpah_administrasi',
  PENGAWAS: 'sumpah_administrasi',
  PELAKSANA: 'sumpah_administrasi',
  JF: 'sumpah_jf'
}

const SEBUTAN: Readonly<Partial<Record<NamaIsian, string>>> = {
  sumpah_jpt: 'isi sumpah/janji jabatan pimpinan tinggi',
  sumpah_administrasi: 'isi sumpah/janji jabatan administrasi',
  sumpah_jf: 'isi sumpah/janji jabatan fungsional'
}

/** The oath a person takes: opening by religion, clauses by kind of post, closing by religion; dots for what the office has not entered. */
export function naskahSumpah(konteks: Konteks): string {
  const medan = medanSumpah(konteks)
  return medan === null ? TITIK_TITIK : medan.map((nama) => konteks.isian[nama] || TITIK_TITIK).join('\n')
}

/** By which religion the oath is taken, as minutes write it; empty when it is not known. */
export function menurutAgama({ subjek: { pegawai } }: Konteks): string {
  const agama = agamaOf(pegawai?.agama ?? '')
  return agama === null ? '' : MENURUT_AGAMA[agama]
}

/** The name of who assists in the religion of the person; one named without a religion assists everybody. */
export function rohaniwanOf({ isian, subjek: { pegawai } }: Konteks): string {
  const agama = agamaOf(pegawai?.agama ?? '')
  return nilaiBerkunci(isian.rohaniwan, (kunci) => {
    const dari = agamaOf(kunci ?? '')
    if (dari === null) return 'SEMUA'
    return dari === agama ? 'INI' : 'LAIN'
  })
}

/** What is wrong with an oath: a religion that is missing or unknown, words that have not been entered. */
export function periksaSumpah(konteks: Konteks): readonly TemuanNaskah[] {
  const { pegawai } = konteks.subjek
  const nama = pegawai ? namaLengkap(pegawai) : ''
  const medan = medanSumpah(konteks)
  if (medan === null) return [{ ...temuanNaskah(tanpaAgama(nama, pegawai?.agama ?? ''), true), blok: 'sumpah' }]
  return medan.filter((m) => konteks.isian[m] === '').map((m) => kataKosong(m, menurutAgama(konteks)))
}

const tanpaAgama = (nama: string, agama: string): string =>
  agama === ''
    ? `Agama ${nama} belum tercatat, sehingga naskah sumpah/janji tidak dapat dipilih.`
    : `Agama ${nama} (“${agama}”) tidak dikenal, sehingga naskah sumpah/janji tidak dapat dipilih.`

const kataKosong = (medan: NamaIsian, agama: string): TemuanNaskah => ({
  pesan: `Naskah sumpah/janji belum lengkap: ${SEBUTAN[medan] ?? `kata-kata untuk ${agama}`} belum diisi.`,
  isKeras: true,
  blok: 'sumpah',
  medan
})

/** The fields an oath is put together from, in order; null when the religion is not known. */
function medanSumpah({ subjek: { pegawai, tujuan } }: Konteks): readonly NamaIsian[] | null {
  const agama = agamaOf(pegawai?.agama ?? '')
  if (agama === null || tujuan === null) return null
  const { pembuka, penutup } = KATA[agama]
  return [pembuka, ISI[tujuan.jabatan.jenis], ...(penutup ? [penutup] : [])]
}
