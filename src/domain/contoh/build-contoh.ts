import { type Change, type Changeset, inserted } from '../kit/changeset'
import type { Given } from '../kit/command'
import { addMonths } from '../kit/tanggal'
import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import { type Hubungan, HubunganId } from '../pegawai/hubungan'
import { type Hukdis, HukdisId } from '../pegawai/hukdis'
import { buildAbk } from './abk-contoh'
import { type Acak, createAcak } from './acak'
import { buildAsesmen } from './asesmen-contoh'
import { buildKgb, buildKontrak, buildPenghargaan } from './berkala-contoh'
import { pegawaiBercacat } from './cacat-contoh'
import { buildCatatan } from './catatan-contoh'
import type { Formasi } from './formasi'
import { buildInformasi } from './informasi-contoh'
import { KASUS_CONTOH } from './kasus'
import { buildImporTerakhir, buildMasaLarangan } from './kalender-contoh'
import { buildKetentuan } from './ketentuan-contoh'
import type { Dunia } from './orang'
import { buildPelatihan } from './pelatihan-contoh'
import { fillKursi, type Penghuni } from './penghuni'
import { buildPerjalanan } from './perjalanan-karier'
import { buildPredikat } from './predikat-contoh'
import { buildRencana } from './rencana-contoh'
import { buildPlt, buildTugasTambahan, findPenghuni } from './riwayat-contoh'
import { buildStruktur } from './struktur'

/** How big the sample is, the seed it grows from, and the day and ids it is given. */
export type ResepContoh = Given & { readonly benih: number; readonly jumlahPegawai: number }

/** Seats per person: a city always has some posts it cannot fill. */
const KELONGGARAN = 1.08

/** The dossiers have a stream of chance of their own: whatever is added to them, people and posts stay the same. */
const BENIH_REKAM = 104_729

/** What comes round by itself has one too. */
const BENIH_BERKALA = 15_485_863

/** The whole sample city as one changeset: the same city for the same seed and day, apart from ids. */
export function buildContoh({ benih, jumlahPegawai, ...given }: ResepContoh): Changeset {
  const { today, now, newId } = given
  const dunia: Dunia = { acak: createAcak(benih), today, newId }
  const rekam: Dunia = { ...dunia, acak: createAcak(benih + BENIH_REKAM) }
  const { unor, formasi } = buildStruktur(newId, Math.ceil(jumlahPegawai * KELONGGARAN))
  const penghuni = fillKursi(dunia, formasi, jumlahPegawai)
  const penempatan = [
    ...penghuni.map((p) => p.penempatan),
    ...buildPerjalanan(rekam, formasi, penghuni),
    ...buildPlt(dunia, formasi, penghuni),
    ...buildTugasTambahan(dunia, formasi, penghuni)
  ]
  const { rencana, langkah } = buildRencana(dunia, now, { formasi, penghuni })
  const { jabatan, abk, pola } = buildAbk({ jabatan: jabatanOf(dunia.acak, formasi, penghuni), formasi, benih, newId })
  return [
    ...unor.map((row) => inserted('unor', row)),
    ...jabatan.map((row) => inserted('jabatan', row)),
    ...abk.map((row) => inserted('abk', row)),
    ...pola.map((row) => inserted('polaAbk', row)),
    ...buildInformasi(jabatan.filter((j) => j.bebanKerja !== null)).map((row) => inserted('informasiJabatan', row)),
    ...pegawaiBercacat(penghuni).map((row) => inserted('pegawai', row)),
    ...penempatan.map((row) => inserted('penempatan', row)),
    ...buildHukdis(dunia, formasi, penghuni).map((row) => inserted('hukdis', row)),
    ...buildHubungan(dunia, formasi, penghuni).map((row) => inserted('hubungan', row)),
    inserted('rencana', rencana),
    ...langkah.map((row): Change => inserted('langkah', row)),
    ...buildKetentuan({ today, newId }, rencana.id).map((row) => inserted('ketentuan', row)),
    ...buildPredikat(dunia, penghuni).map((row) => inserted('predikat', row)),
    ...buildDossier(rekam, formasi, penghuni),
    ...buildMasaLarangan(given).map((row) => inserted('masaLarangan', row)),
    inserted('simpanan', buildImporTerakhir(given)),
    ...buildBerkala({ ...dunia, acak: createAcak(benih + BENIH_BERKALA) }, penghuni)
  ]
}

/** What is known of people beside their posts. */
const buildDossier = (rekam: Dunia, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): Changeset => [
  ...buildPelatihan(rekam, penghuni).map((row) => inserted('pelatihan', row)),
  ...buildAsesmen(rekam, penghuni).map((row) => inserted('asesmen', row)),
  ...buildCatatan(rekam, formasi, penghuni).map((row) => inserted('catatan', row))
]

/** Pay steps, contracts and awards. */
const buildBerkala = (dunia: Dunia, penghuni: readonly Penghuni[]): Changeset => [
  ...buildKgb(dunia, penghuni).map((row) => inserted('kgb', row)),
  ...buildKontrak(dunia, penghuni).map((row) => inserted('kontrak', row)),
  ...buildPenghargaan(dunia, penghuni).map((row) => inserted('penghargaan', row))
]

/** Posts with their need: here and there one more or one fewer than there are people, so that shortage and surplus both show. */
function jabatanOf(acak: Acak, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): readonly Jabatan[] {
  const isi = Map.groupBy(penghuni, (p) => p.formasi.jabatan.id)
  return formasi.map(({ jabatan }) => {
    const terisi = isi.get(jabatan.id)?.length ?? 0
    const isLebih = !isStruktural(jabatan) && terisi >= 2 && acak.peluang(0.08)
    return isLebih ? { ...jabatan, kebutuhan: terisi - 1 } : jabatan
  })
}

function buildHukdis({ today, newId }: Dunia, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): readonly Hukdis[] {
  return KASUS_CONTOH.HUKUMAN_DISIPLIN.jabatan.map((alamat) => ({
    id: HukdisId.parse(newId()),
    pegawaiId: findPenghuni(formasi, penghuni, alamat).pegawai.id,
    tingkat: 'SEDANG',
    uraian: 'Pemotongan tunjangan kinerja sebesar 25% selama 9 bulan',
    mulai: addMonths(today, -3),
    selesai: addMonths(today, 6)
  }))
}

/** The couples: posts of the planted list two by two. */
function buildHubungan({ newId }: Dunia, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): readonly Hubungan[] {
  const orang = KASUS_CONTOH.SUAMI_ISTRI.jabatan.map((alamat) => findPenghuni(formasi, penghuni, alamat).pegawai.id)
  return orang.flatMap((pegawaiId, n) => {
    const kerabatId = orang[n + 1]
    return n % 2 === 0 && kerabatId ? [{ id: HubunganId.parse(newId()), pegawaiId, kerabatId, jenis: 'SUAMI_ISTRI' as const }] : []
  })
}
