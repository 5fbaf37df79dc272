import { normalizeJudul } from '../impor/judul'

/** What a column of a pasted block says; LEWAT is not read. */
export const JENIS_KOLOM_TEMPEL = ['NIP', 'NAMA', 'NAMA_NIP', 'JABATAN', 'UNIT', 'LEWAT'] as const
export type JenisKolomTempel = (typeof JENIS_KOLOM_TEMPEL)[number]

/** A block with its columns told apart; rows with people begin at `mulai`. */
export type TataTempel = { readonly kolom: readonly JenisKolomTempel[]; readonly mulai: number }

/** What one cell looks like, judged by the data: each answers whether a text is such a thing. */
export type PengenalSel = {
  readonly isNip: (teks: string) => boolean
  readonly isNama: (teks: string) => boolean
  readonly isJabatan: (teks: string) => boolean
  readonly isUnit: (teks: string) => boolean
}

type Baris = readonly string[]

/** Tells the columns apart: by a head among the first rows where there is one, else by what most cells of a column are. */
export const tataTempel = (rows: readonly Baris[], kenali: PengenalSel): TataTempel => dariJudul(rows, kenali) ?? dariIsi(rows, kenali)

const BARIS_JUDUL = 6

function dariJudul(rows: readonly Baris[], kenali: PengenalSel): TataTempel | null {
  for (const [n, row] of rows.slice(0, BARIS_JUDUL).entries()) {
    const kolom = row.map(jenisJudul)
    const isOrang = kolom.some((k) => k === 'NIP' || k === 'NAMA' || k === 'NAMA_NIP')
    if (isOrang && kolom.includes('JABATAN')) return { kolom: tunggal(kolom, row), mulai: n + 1 }
    // a head that names the person alone leaves the post to its content
    if (isOrang && !row.some(kenali.isNip) && kolom.filter((k) => k !== 'LEWAT').length > 0) {
      const isi = dariIsi(rows.slice(n + 1), kenali)
      return { kolom: kolom.map((k, at) => (k === 'LEWAT' ? withoutOrang(isi.kolom[at]) : k)), mulai: n + 1 }
    }
  }
  return null
}

const withoutOrang = (jenis: JenisKolomTempel | undefined): JenisKolomTempel => (jenis === 'JABATAN' || jenis === 'UNIT' ? jenis : 'LEWAT')

/** Heads as offices write them; the more telling ones first. */
const JUDUL: readonly (readonly [pola: RegExp, jenis: JenisKolomTempel])[] = [
  [/^NAMA ?(\/|DAN|DENGAN|,)? ?NIP\b|^NIP ?(\/|DAN)? ?NAMA\b/, 'NAMA_NIP'],
  [/^(NO(MOR)? )?NIP( BARU)?$|^NOMOR INDUK PEGAWAI$/, 'NIP'],
  [/\b(LAMA|SEKARANG|SAAT INI|ASAL|SEMULA|SEBELUM)\b/, 'LEWAT'],
  [/^(NAMA )?JABATAN\b|^PENEMPATAN\b|^(USULAN|RENCANA|TUJUAN)( JABATAN)?( BARU)?$|^DIUSULKAN/, 'JABATAN'],
  [/^(UNIT|UNOR|OPD|SKPD|PERANGKAT DAERAH|INSTANSI|SATUAN KERJA|DINAS)\b/, 'UNIT'],
  [/^NAMA( LENGKAP| PEGAWAI| PEJABAT| PNS| ASN| CALON)*$|^PEGAWAI$|^PEJABAT$|^CALON$/, 'NAMA']
]

const jenisJudul = (teks: string): JenisKolomTempel => {
  const judul = normalizeJudul(teks)
  return JUDUL.find(([pola]) => pola.test(judul))?.[1] ?? 'LEWAT'
}

/** Of several posts the one called new is meant; else the last, as tables go from old to new. */
function tunggal(kolom: readonly JenisKolomTempel[], judul: Baris): readonly JenisKolomTempel[] {
  const jabatan = kolom.flatMap((k, n) => (k === 'JABATAN' ? [n] : []))
  const baru = jabatan.find((n) => /\b(BARU|TUJUAN|USUL(AN)?|RENCANA|DIUSULKAN)\b/.test(normalizeJudul(judul[n] ?? ''))) ?? jabatan.at(-1)
  return kolom.map((k, n) => (k === 'JABATAN' && n !== baru ? 'LEWAT' : k))
}

function dariIsi(rows: readonly Baris[], kenali: PengenalSel): TataTempel {
  const lebar = Math.max(0, ...rows.map((row) => row.length))
  const kolom = Array.from({ length: lebar }, (_, n) =>
    jenisIsi(
      rows.map((row) => row[n] ?? ''),
      kenali
    )
  )
  return { kolom: tanpaLama(kolom), mulai: 0 }
}

/** Where nothing says which post is the new one, the last is. */
const tanpaLama = (kolom: readonly JenisKolomTempel[]): readonly JenisKolomTempel[] => tunggal(kolom, [])

function jenisIsi(sel: readonly string[], { isNip, isNama, isJabatan, isUnit }: PengenalSel): JenisKolomTempel {
  const isi = sel.filter((teks) => teks.trim() !== '')
  const bagian = (is: (teks: string) => boolean): number => (isi.length === 0 ? 0 : isi.filter(is).length / isi.length)
  if (bagian(isNip) >= 0.5) return 'NIP'
  const [terbanyak] = (
    [
      ['NAMA', bagian(isNama)],
      ['JABATAN', bagian(isJabatan)],
      ['UNIT', bagian(isUnit)]
    ] as const
  ).toSorted((a, b) => b[1] - a[1])
  return terbanyak && terbanyak[1] >= 0.4 ? terbanyak[0] : 'LEWAT'
}
