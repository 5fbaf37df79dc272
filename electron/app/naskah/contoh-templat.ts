import type { Dokumen } from '../../../src/domain/kit/document'
import type { IsiTabel, JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { medanNaskah } from '../../../src/domain/naskah/medan/daftar-medan'
import type { Konteks } from '../../../src/domain/naskah/medan/medan-gabung'
import { tulisBersyarat } from '../../../src/domain/naskah/pola/isi-teks'
import { PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import type { Subjek } from '../../../src/domain/naskah/subjek'
import { susunNaskah } from '../../../src/domain/naskah/susun-naskah'
import type { PekerjaanNaskah } from './meja-naskah'

/** A paper of a kind with its merge fields in place of values: what a Word template begins with. */
export function contohTemplat({ jenis, pola, konteks }: Pick<PekerjaanNaskah, 'jenis' | 'pola' | 'konteks'>): Dokumen {
  const kosong: JenisNaskah = {
    ...jenis,
    medan: medanNaskah(jenis.medan).map((m) => ({ ...m, nilai: () => `{${m.nama}}` })),
    tabel: Object.fromEntries(Object.entries(jenis.tabel).map(([nama, isi]) => [nama, (k: Konteks) => barisContoh(nama, isi(k))])),
    gubah: (dokumen) => dokumen,
    periksa: () => []
  }
  return { ...susunNaskah(kosong, polaWord(pola), konteks(TANPA_SUBJEK)).dokumen, judul: jenis.judul }
}

/** The template with its conditions as Word templates have them: `{#syarat}…{/syarat}`, line by line. */
const polaWord = (pola: PolaNaskah): PolaNaskah =>
  PolaNaskah.parse(JSON.parse(JSON.stringify(pola), (_, isi: unknown) => (typeof isi === 'string' ? tulisBersyarat(isi, syaratWord) : isi)))

function syaratWord(penentu: readonly string[], dalam: string): string {
  // two braces print one
  const buka = penentu.map((nama) => `{{#${nama}}`).join('')
  const tutup = penentu.map((nama) => `{{/${nama}}`).toReversed()
  return dalam
    .split('\n')
    .map((baris) => `${buka}${baris}${tutup.join('')}`)
    .join('\n')
}

const TANPA_SUBJEK: Subjek = { kunci: 'contoh', sebutan: '', pegawai: null, asal: null, tujuan: null, langkah: null, tmt: '2000-01-01' }

/** One row that is repeated: `{#hadir}{kolom1}` … `{kolom4}{/hadir}`. */
function barisContoh(nama: string, { kolom }: IsiTabel): IsiTabel {
  const sel = kolom.map((_, at) => `${at === 0 ? `{#${nama}}` : ''}{kolom${at + 1}}${at === kolom.length - 1 ? `{/${nama}}` : ''}`)
  return { kolom, baris: [{ jenis: 'ISI', sel }], tanpaNomorKolom: true }
}
