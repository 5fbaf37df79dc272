import type { Tanggal } from '../kit/tanggal'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Butir } from './butir-izin'
import { hariKerja } from './hari-kerja'
import type { HasilPeriksa, TemuanLangkah } from './periksa'
import type { Langkah, LangkahId, RencanaMutasi, StatusRencana } from './rencana'
import { STATUS_RENCANA } from './rencana'
import { SEBUTAN_STATUS_RENCANA } from './sebutan-rencana'
import { isSudah } from './tahap-aturan'

/** Where in the plan something is put right. */
export type TempatPerbaikan = 'LANGKAH' | 'TEMUAN' | 'BAKI' | 'KELENGKAPAN' | 'TAHAP'

/** Penghalang: what stands between a plan and a status, in words; one that is not `isKeras` only warns. */
export type Penghalang = { readonly isKeras: boolean; readonly pesan: string; readonly tempat: TempatPerbaikan }

/** A plan at its gate, with what is about to be written down of the new status. */
export type KeadaanGerbang = {
  readonly rencana: Pick<RencanaMutasi, 'tanggalSk' | 'tanggalLantik'>
  readonly langkah: readonly Langkah[]
  /** The findings as they weigh at the stage of the status to be entered (`tahapOf(ke)`), not at the present one. */
  readonly hasil: HasilPeriksa
  readonly kelengkapan: readonly Butir[]
  readonly belumDitempatkan: readonly PegawaiId[]
  /** Some step leads to a JPT. */
  readonly hasJpt: boolean
  /** Somebody is to be inaugurated: without one there is neither invitation nor pelantikan. */
  readonly hasPelantikan: boolean
  /** Number or name of the paper of the status to be entered; null = none was given. */
  readonly dokumen: string | null
  /** The day the invitations went out, once they have. */
  readonly tanggalUndangan: Tanggal | null
  /** How many items of the follow-up are still open. */
  readonly tindakLanjutTerbuka: number
}

/** The paper of each stage (domain 6.4): to enter it without is warned about. */
export const DOKUMEN_TAHAP: Readonly<Record<StatusRencana, string | null>> = {
  DRAF: null,
  USULAN: 'surat usulan',
  SIMULASI: null,
  UJI: 'laporan hasil uji kompetensi',
  SIDANG: 'berita acara sidang',
  DISETUJUI_PPK: 'nota persetujuan PPK',
  PERTEK: 'surat permohonan pertek',
  SK_TERBIT: 'nomor SK',
  UNDANGAN: 'surat undangan pelantikan',
  DILANTIK: 'berita acara pelantikan',
  SPMT: null,
  SELESAI: null
}

/** What stops a plan from going from one status to another, hard stops first; empty = the way is free. */
export function gerbang(keadaan: KeadaanGerbang, dari: StatusRencana, ke: StatusRencana): readonly Penghalang[] {
  if (ke === dari) return [keras('TAHAP', `Rencana sudah pada tahap ${SEBUTAN_STATUS_RENCANA[ke]}.`)]
  if (isSudah(dari, ke)) return backward(keadaan, ke)
  return [...skipped(keadaan, dari, ke), ...SYARAT.flatMap(({ mulai, check }) => (isSudah(ke, mulai) ? check(keadaan, ke) : []))].toSorted(
    (a, b) => Number(b.isKeras) - Number(a.isKeras)
  )
}

/** The statuses a plan may turn to next, in order: the very next, and those past what it may do without. */
export const terjangkau = (keadaan: KeadaanGerbang, dari: StatusRencana): readonly StatusRencana[] =>
  STATUS_RENCANA.filter((ke) => !isSudah(dari, ke) && skipped(keadaan, dari, ke).length === 0)

/** Some penghalang is a hard stop. */
export const isTertutup = (penghalang: readonly Penghalang[]): boolean => penghalang.some((p) => p.isKeras)

/** The statuses a plan may do without, when what they are for is not in it. */
const BOLEH_DILEWATI: Partial<Record<StatusRencana, (keadaan: KeadaanGerbang) => boolean>> = {
  USULAN: () => true,
  UJI: ({ hasJpt }) => !hasJpt,
  PERTEK: ({ kelengkapan }) => kelengkapan.length === 0,
  UNDANGAN: ({ hasPelantikan }) => !hasPelantikan,
  DILANTIK: ({ hasPelantikan }) => !hasPelantikan
}

/** Back is free until something was carried out; from then on the decree stands. */
function backward({ langkah }: KeadaanGerbang, ke: StatusRencana): readonly Penghalang[] {
  const diterapkan = langkah.filter((l) => l.diterapkanPada !== null).length
  if (diterapkan === 0 || isSudah(ke, 'SK_TERBIT')) return []
  return [keras('LANGKAH', `${diterapkan} langkah sudah diterapkan pada data pegawai; urungkan dahulu penerapannya.`)]
}

/** Forward goes one status at a time, past those the plan may do without. */
const skipped = (keadaan: KeadaanGerbang, dari: StatusRencana, ke: StatusRencana): readonly Penghalang[] =>
  STATUS_RENCANA.slice(STATUS_RENCANA.indexOf(dari) + 1, STATUS_RENCANA.indexOf(ke))
    .filter((status) => BOLEH_DILEWATI[status]?.(keadaan) !== true)
    .slice(0, 1)
    .map((status) => keras('TAHAP', `Lalui dahulu tahap ${SEBUTAN_STATUS_RENCANA[status]}.`))

type Syarat = {
  /** Asked from this status on. */
  readonly mulai: StatusRencana
  readonly check: (keadaan: KeadaanGerbang, ke: StatusRencana) => readonly Penghalang[]
}

const SYARAT: readonly Syarat[] = [
  { mulai: 'USULAN', check: ({ langkah }) => when(langkah.length === 0, keras('LANGKAH', 'Rencana belum mempunyai satu langkah pun.')) },
  {
    mulai: 'SIDANG',
    check: ({ belumDitempatkan: { length } }) => when(length > 0, keras('BAKI', `${length} orang belum ditempatkan; baki harus kosong.`))
  },
  { mulai: 'SIDANG', check: openBlok },
  { mulai: 'SK_TERBIT', check: missingNumbers },
  { mulai: 'USULAN', check: openWarnings },
  { mulai: 'USULAN', check: missingPaper },
  { mulai: 'SK_TERBIT', check: ({ rencana }) => when(rencana.tanggalSk === null, lunak('TAHAP', 'Tanggal SK belum diisi.')) },
  { mulai: 'DILANTIK', check: ceremony },
  {
    mulai: 'SPMT',
    check: ({ langkah }) =>
      when(
        langkah.every((l) => l.diterapkanPada === null),
        keras('LANGKAH', 'Belum ada langkah yang diterapkan pada data pegawai.')
      )
  },
  { mulai: 'SELESAI', check: unfinished }
]

/** BLOK that neither was put right nor overridden, those aside that only a number is missing for. */
function openBlok({ hasil, kelengkapan }: KeadaanGerbang): readonly Penghalang[] {
  const menunggu = kelengkapan.filter((b) => b.izin === null)
  const jumlah = [...findings(hasil)].filter(([t, id]) => isOpenBlok(t) && isSelainNomor(menunggu, t, id)).length
  return when(jumlah > 0, keras('TEMUAN', `${jumlah} temuan BLOK belum diperbaiki atau dikesampingkan dengan alasan.`))
}

/** Approvals without a number whose finding nobody overrode. */
function missingNumbers({ hasil, kelengkapan }: KeadaanGerbang): readonly Penghalang[] {
  const open = [...findings(hasil)].filter(([t]) => isOpenBlok(t))
  return kelengkapan
    .filter((b) => b.izin === null && open.some(([t, id]) => isAbout(b, t, id)))
    .map((b) => keras('KELENGKAPAN', `Nomor belum diisi: ${b.judul}.`))
}

/** Findings that a meeting should know of before it sits. */
function openWarnings({ hasil: { jumlah } }: KeadaanGerbang, ke: StatusRencana): readonly Penghalang[] {
  if (ke !== 'SIDANG') return []
  const { PERINGATAN, TIDAK_DAPAT_DIPERIKSA } = jumlah
  return [
    ...when(PERINGATAN > 0, lunak('TEMUAN', `${PERINGATAN} peringatan belum ditanggapi.`)),
    ...when(TIDAK_DAPAT_DIPERIKSA > 0, lunak('TEMUAN', `${TIDAK_DAPAT_DIPERIKSA} hal tidak dapat diperiksa karena datanya belum ada.`))
  ]
}

function missingPaper({ dokumen }: KeadaanGerbang, ke: StatusRencana): readonly Penghalang[] {
  const perlu = DOKUMEN_TAHAP[ke]
  return when(perlu !== null && dokumen === null, lunak('TAHAP', `Dokumen tahap ini belum diisi: ${perlu}.`))
}

/** The day of the pelantikan is known, and the invitations went out a working day before (Perka BKN 7/2017). */
function ceremony({ hasPelantikan, rencana: { tanggalLantik }, tanggalUndangan }: KeadaanGerbang): readonly Penghalang[] {
  if (!hasPelantikan) return []
  if (tanggalLantik === null) return [lunak('TAHAP', 'Tanggal pelantikan belum diisi.')]
  const isTerlambat = tanggalUndangan !== null && hariKerja(tanggalUndangan, tanggalLantik) < 1
  return when(isTerlambat, lunak('TAHAP', 'Undangan pelantikan paling lambat satu hari kerja sebelumnya.'))
}

function unfinished({ langkah, tindakLanjutTerbuka }: KeadaanGerbang): readonly Penghalang[] {
  const sisa = langkah.filter((l) => l.diterapkanPada === null).length
  return [
    ...when(sisa > 0, lunak('LANGKAH', `${sisa} langkah belum diterapkan.`)),
    ...when(tindakLanjutTerbuka > 0, lunak('TAHAP', `${tindakLanjutTerbuka} tindak lanjut belum selesai.`))
  ]
}

/** Every finding with the step it is about; null = the plan as a whole. */
function* findings({ perLangkah, rencana }: HasilPeriksa): Generator<readonly [TemuanLangkah, LangkahId | null]> {
  for (const [id, temuan] of perLangkah) for (const t of temuan) yield [t, id]
  for (const t of rencana) yield [t, null]
}

const isOpenBlok = ({ hasil, dikesampingkan }: TemuanLangkah): boolean => hasil === 'BLOK' && dikesampingkan === null

/** The finding speaks of this approval, which has no number; a rule may ask for other things as well. */
const isAbout = ({ aturan, langkahIds, pesan }: Butir, temuan: TemuanLangkah, id: LangkahId | null): boolean =>
  temuan.aturan === aturan && temuan.pesan.includes(pesan) && (id === null ? langkahIds.length === 0 : langkahIds.includes(id))

/** The finding says more than that numbers are missing. */
const isSelainNomor = (menunggu: readonly Butir[], temuan: TemuanLangkah, id: LangkahId | null): boolean =>
  menunggu
    .filter((b) => isAbout(b, temuan, id))
    .reduce((sisa, { pesan }) => sisa.replace(pesan, ''), temuan.pesan)
    .trim() !== ''

const when = (isTrue: boolean, penghalang: Penghalang): readonly Penghalang[] => (isTrue ? [penghalang] : [])
const keras = (tempat: TempatPerbaikan, pesan: string): Penghalang => ({ isKeras: true, tempat, pesan })
const lunak = (tempat: TempatPerbaikan, pesan: string): Penghalang => ({ isKeras: false, tempat, pesan })
