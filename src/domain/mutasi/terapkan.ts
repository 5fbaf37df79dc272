import type { Reader } from '../entities'
import { type Changeset, inserted, updated } from '../kit/changeset'
import { type Given, invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { byHand, noted } from '../kit/suntingan'
import { addDays, type Tanggal, tanggalPanjang, tanggalPendek } from '../kit/tanggal'
import { perangkatDaerahOf, type UnorId } from '../organisasi/unor'
import { ALASAN_BERHENTI, type AlasanBerhenti, isBerhenti as isPergi } from '../pegawai/alasan-berhenti'
import { type KedudukanHukum, namaLengkap, type Pegawai, type PegawaiId } from '../pegawai/pegawai'
import type { JenisPenempatan } from '../pegawai/penempatan'
import { TEKS_KEDUDUKAN } from '../pegawai/teks-pegawai'
import { isBerhenti, isMoving, tmtLangkah } from './proyeksi'
import type { AlasanLangkah, Langkah, LangkahId, RencanaMutasi } from './rencana'
import { SEBUTAN_LANGKAH } from './sebutan-langkah'
import { type DasarTerapan, type LangkahBertanggal, penempatanTerapkan, type PenempatanBerubah } from './terapkan-penempatan'
import { type JenisTindakLanjut, TindakLanjutId } from './tindak-lanjut'

/** What carrying out a plan knows. */
export type FaktaTerapan = DasarTerapan & {
  readonly rencana: RencanaMutasi
  readonly langkah: readonly Langkah[]
  readonly pegawai: ReadonlyMap<PegawaiId, Pegawai>
}

/** Which steps are carried out, under which decree, and from which day if that is not the TMT of each (sworn in later). */
export type PerintahTerapan = { readonly langkahIds: readonly LangkahId[]; readonly nomorSk: string; readonly tmt: Tanggal | null }

/** Gathers it, from storage. */
export function gatherTerapan(read: Reader, rencana: RencanaMutasi): FaktaTerapan {
  const pegawai = new Map(read.list('pegawai').map((p) => [p.id, p]))
  return {
    rencana,
    langkah: read.list('langkah').filter((l) => l.rencanaId === rencana.id),
    penempatan: read.list('penempatan'),
    pegawai,
    unor: new Map(read.list('unor').map((u) => [u.id, u])),
    jabatanOf: (id) => read.get('jabatan', id),
    namaOf: (id) => {
      const orang = pegawai.get(id)
      return orang ? namaLengkap(orang) : 'pegawai'
    }
  }
}

/** What the steps to be carried out are chosen by. */
type DasarPilihan = Pick<FaktaTerapan, 'rencana' | 'langkah' | 'namaOf'> & {
  readonly pegawai: ReadonlyMap<PegawaiId, Pick<Pegawai, 'kedudukanHukum'>>
}

/** The steps to be carried out, each with its day; refused when one is gone, done, not yet due to end a service, or its person has left. */
export function langkahTerapkan(
  { rencana, langkah, pegawai, namaOf }: DasarPilihan,
  { langkahIds, tmt }: PerintahTerapan,
  today: Tanggal
): Result<readonly LangkahBertanggal[], Refusal> {
  const dipilih = new Set(langkahIds)
  const found = langkah
    .filter((l) => dipilih.has(l.id))
    .toSorted((a, b) => a.urut - b.urut)
    .map((l) => ({ ...l, dariJabatanId: asalKini(langkah, l), mulai: tmt ?? tmtLangkah(l, rencana) }))
  if (found.length < dipilih.size) return refuse(notFound('Sebagian langkah yang dipilih'))
  const sudah = found.find((l) => l.diterapkanPada !== null)
  if (sudah) return refuse(invalid(`Langkah ${namaOf(sudah.pegawaiId)} sudah diterapkan.`))
  const pergi = found.map((l) => refusalOfPerson(l, { pegawai, namaOf })).find((r) => r !== null)
  if (pergi) return refuse(pergi)
  const sesudahPergi = found.find((l) => l.jenis !== 'LEPAS' && found.some((p) => isPergiSebelum(p, l)))
  if (sesudahPergi)
    return refuse(invalid(`${namaOf(sesudahPergi.pegawaiId)} berhenti dalam rencana ini; cabut dahulu langkahnya yang lain.`))
  const belum = found.find((l) => isBerhenti(l.alasan) && l.mulai > today)
  if (belum)
    return refuse(invalid(`${namaOf(belum.pegawaiId)} baru berhenti ${tanggalPanjang(belum.mulai)}; terapkan langkah itu pada harinya.`))
  return ok(found)
}

/** The first step ends the service of the person of the second before that begins. */
const isPergiSebelum = (pergi: LangkahBertanggal, l: LangkahBertanggal): boolean =>
  pergi.pegawaiId === l.pegawaiId && isBerhenti(pergi.alasan) && pergi.mulai <= l.mulai

/** Whom an earlier part of the plan has moved acts beside the post it gave them. */
function asalKini(langkah: readonly Langkah[], l: Langkah): Langkah['dariJabatanId'] {
  const sudah = isMoving(l) ? undefined : langkah.find((m) => m.pegawaiId === l.pegawaiId && isMoving(m) && m.diterapkanPada !== null)
  return sudah ? sudah.jabatanId : l.dariJabatanId
}

/** Whoever has left the data or the service takes no post, though the step was made before. */
function refusalOfPerson({ jenis, pegawaiId }: Langkah, { pegawai, namaOf }: Pick<DasarPilihan, 'pegawai' | 'namaOf'>): Refusal | null {
  const orang = pegawai.get(pegawaiId)
  if (!orang) return invalid('Pegawai dalam salah satu langkah tidak ada lagi dalam data.')
  if (jenis === 'LEPAS' || !isPergi(orang)) return null
  return invalid(`${namaOf(pegawaiId)} berstatus ${TEKS_KEDUDUKAN[orang.kedudukanHukum].toLowerCase()}; langkahnya tidak dapat diterapkan.`)
}

/** Everything carrying out the steps changes: placements, the people they are of, the steps themselves, and what remains to be done for each. */
export function terapkan(fakta: FaktaTerapan, perintah: PerintahTerapan, { today, now, newId }: Given): Result<Changeset, Refusal> {
  const langkah = langkahTerapkan(fakta, perintah, today)
  if (!langkah.ok) return langkah
  const penempatan = penempatanTerapkan(fakta, langkah.value, perintah.nomorSk)
  if (!penempatan.ok) return penempatan
  return ok([
    ...penempatan.value.map(({ sebelum, sesudah }) =>
      sebelum ? updated('penempatan', sebelum, sesudah) : inserted('penempatan', sesudah)
    ),
    ...pegawaiChanges(fakta, langkah.value, penempatan.value),
    ...fakta.langkah.flatMap((l) => {
      const diterapkan = langkah.value.find((d) => d.id === l.id)
      return diterapkan ? [updated('langkah', l, { diterapkanPada: now, ...(perintah.tmt === null ? {} : { tmt: perintah.tmt }) })] : []
    }),
    ...langkah.value.flatMap((l) =>
      tindakLanjutOf(fakta, l).map((jenis) =>
        inserted('tindakLanjut', {
          id: TindakLanjutId.parse(newId()),
          rencanaId: l.rencanaId,
          langkahId: l.id,
          pegawaiId: l.pegawaiId,
          jenis,
          selesaiPada: null,
          nomor: null
        })
      )
    )
  ])
}

/** `Plt. Lia pada Kepala Bidang Kosong berakhir 31-10-2026, semula s.d. 31-12-2026.`: what these steps end before its day, for the history. */
export const dipersingkatTeks = ({ jabatanOf, namaOf }: DasarTerapan, changes: Changeset): readonly string[] =>
  changes.flatMap((c) => {
    if (c.entity !== 'penempatan' || !c.before?.tmtSelesai || !c.after?.tmtSelesai || !isSementara(c.after.jenis)) return []
    const { pegawaiId, jabatanId, jenis, tmtSelesai } = c.after
    const [akhir, semula] = [tmtSelesai, c.before.tmtSelesai].map((hari) => tanggalPendek(addDays(hari, -1)))
    return [`${SEBUTAN_LANGKAH[jenis]} ${namaOf(pegawaiId)} pada ${jabatanOf(jabatanId)?.nama} berakhir ${akhir}, semula s.d. ${semula}.`]
  })

const isSementara = (jenis: JenisPenempatan): jenis is 'PLT' | 'PLH' => jenis === 'PLT' || jenis === 'PLH'

/** The people whose posts changed are noted as moved by hand, so that a file does not move them back; who leaves the service gets their new kedudukan hukum. */
function pegawaiChanges(
  { pegawai }: FaktaTerapan,
  langkah: readonly LangkahBertanggal[],
  penempatan: readonly PenempatanBerubah[]
): Changeset {
  const pindah = new Set(penempatan.map(({ sesudah }) => sesudah.pegawaiId))
  const terkait = new Set([...pindah, ...langkah.map((l) => l.pegawaiId)])
  return [...terkait].flatMap((id) => {
    const row = pegawai.get(id)
    if (!row) return []
    const kedudukanHukum = kedudukanSesudah(
      row,
      langkah.filter((l) => l.pegawaiId === id)
    )
    const patch = { ...row, ...byHand(row, { kedudukanHukum }) }
    const after = pindah.has(id) ? { ...patch, ...noted(patch, ['jabatan']) } : patch
    return JSON.stringify(after) === JSON.stringify(row) ? [] : [updated('pegawai', row, after)]
  })
}

const BERHENTI_SEBAB: Readonly<Partial<Record<AlasanLangkah, AlasanBerhenti>>> = {
  PENSIUN: 'PENSIUN',
  MENINGGAL: 'MENINGGAL',
  MENGUNDURKAN_DIRI: 'BERHENTI',
  PINDAH_INSTANSI: 'PINDAH'
}

/** What ends the service decides it; who came from another agency serves here from now on. */
function kedudukanSesudah({ kedudukanHukum }: Pegawai, langkah: readonly Langkah[]): KedudukanHukum {
  for (const { jenis, alasan } of langkah) {
    const sebab = jenis === 'LEPAS' && alasan !== null ? BERHENTI_SEBAB[alasan] : undefined
    if (sebab) return ALASAN_BERHENTI[sebab].kedudukanHukum
  }
  const isDatang = langkah.some((l) => l.jenis === 'ANGKAT' && l.instansi !== null)
  return isDatang && kedudukanHukum === 'PEMINDAHAN_DALAM_PROSES' ? 'AKTIF' : kedudukanHukum
}

/** What remains to be done for the person of a step (domain 6.4 steps 11 and 12). */
function tindakLanjutOf({ jabatanOf, unor }: FaktaTerapan, { jenis, dariJabatanId, jabatanId }: Langkah): readonly JenisTindakLanjut[] {
  if (jenis === 'PLT' || jenis === 'PLH') return ['SIASN']
  if (jenis === 'LEPAS') return ['SIASN', 'GAJI']
  const perangkat = (id: Langkah['jabatanId']): UnorId | null => {
    const jabatan = id === null ? null : jabatanOf(id)
    return jabatan ? (perangkatDaerahOf(unor, jabatan.unorId)?.id ?? null) : null
  }
  return perangkat(dariJabatanId) === perangkat(jabatanId) ? ['SPP', 'SPMT', 'SIASN'] : ['SPP', 'SPMT', 'SIASN', 'GAJI']
}
