import { BOBOT_BAKU } from '../../../src/domain/calon/bobot'
import { peringkatCalon, telaahCalon } from '../../../src/domain/calon/calon-jabatan'
import { jabatanUntuk } from '../../../src/domain/calon/jabatan-untuk'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { isStruktural } from '../../../src/domain/organisasi/jabatan'
import { bahan as bahanRencana, rencana, snapshot } from '../kota'

// the candidates of a post among 10,000 people with their dossiers: all rules about a person, all parts of the score, put in order
const { berkas, setelanOf } = bahanRencana
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
