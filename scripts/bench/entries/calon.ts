import { BOBOT_BAKU } from '../../../src/domain/calon/bobot'
import { peringkatCalon, telaahCalon } from '../../../src/domain/calon/calon-jabatan'
import { jabatanUntuk } from '../../../src/domain/calon/jabatan-untuk'
import { buildContoh } from '../../../src/domain/contoh/build-contoh'
import type { Change } from '../../../src/domain/kit/changeset'
import { indexArsip } from '../../../src/domain/mutasi/arsip'
import { bahanPeriksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { RENCANA_BAKU, RencanaId } from '../../../src/domain/mutasi/rencana'
import { isStruktural } from '../../../src/domain/organisasi/jabatan'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'

// the candidates of a post among 10,000 people with their dossiers: all rules about a person, all parts of the score, put in order
const TODAY = '2026-11-22'
let last = 0
const newId = (): string => {
  last += 1
  return `id-${last}`
}
const changes = buildContoh({ benih: 7, jumlahPegawai: 10_000, today: TODAY, now: `${TODAY}T02:00:00.000Z`, newId })
const rowsOf = <N extends Change['entity']>(name: N) =>
  changes.flatMap((c) => (c.entity === name && c.after ? [c.after as NonNullable<Extract<Change, { entity: N }>['after']>] : []))
const snapshot = indexSnapshot({
  tanggal: TODAY,
  unor: rowsOf('unor'),
  jabatan: rowsOf('jabatan'),
  pegawai: rowsOf('pegawai'),
  penempatan: rowsOf('penempatan').filter((p) => isBerlaku(p, TODAY))
})
const arsip = indexArsip({
  penempatan: rowsOf('penempatan'),
  jabatan: rowsOf('jabatan'),
  unor: rowsOf('unor'),
  predikat: rowsOf('predikat'),
  pelatihan: rowsOf('pelatihan'),
  asesmen: rowsOf('asesmen'),
  hukdis: rowsOf('hukdis'),
  hubungan: rowsOf('hubungan'),
  catatan: rowsOf('catatan'),
  masaLarangan: rowsOf('masaLarangan'),
  imporTerakhir: TODAY
})
const rencana = { ...RENCANA_BAKU, id: RencanaId.parse('bench'), nama: 'Bench', tmt: '2027-01-04', dibuatPada: `${TODAY}T02:00:00.000Z` }
const { berkas, setelanOf } = bahanPeriksa({ arsip, rencana, izin: [], sikap: [] }, { ketentuan: [], pengesampingan: [] })
const bahan = { proyeksi: project(snapshot, rencana, []), berkas, setelanOf }

const jabatan = [...snapshot.jabatan.values()]
const struktural = jabatan.filter(isStruktural)
const pelaksana = jabatan.filter((j) => j.jenis === 'PELAKSANA')
const targets = Array.from({ length: 40 }, (_, n) => {
  const from = n % 4 === 3 ? pelaksana : struktural
  return from[(n * 37) % from.length]
}).filter((j) => j !== undefined)

const measured = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
for (const j of targets.slice(0, 8)) telaahCalon(bahan, j.id, snapshot.pegawai.keys())
const cari = targets.map((j) => measured(() => peringkatCalon(telaahCalon(bahan, j.id, snapshot.pegawai.keys()).calon, BOBOT_BAKU)))
const terbanyak = pelaksana[0] ? telaahCalon(bahan, pelaksana[0].id, snapshot.pegawai.keys()).calon : []
const timbang = targets.map((_, n) => measured(() => peringkatCalon(terbanyak, { ...BOBOT_BAKU, PANGKAT: n })))
const orang = [...snapshot.pegawai.keys()].filter((_, n) => n % 500 === 0)
const balik = orang.map((id) => measured(() => jabatanUntuk(bahan, id, { bobot: BOBOT_BAKU, lingkup: 'SEMUA' })))
process.stdout.write(
  JSON.stringify({
    cari: median(cari),
    cariTerlama: Math.max(...cari),
    timbang: median(timbang),
    balik: median(balik),
    pegawai: snapshot.pegawai.size,
    jabatan: snapshot.jabatan.size,
    calonTerbanyak: terbanyak.length
  })
)
