import { matriksMutasi } from './documents/matriks-mutasi'
import { petikan } from './documents/petikan'
import { salinan } from './documents/salinan'
import { skAdministratorPengawas } from './documents/sk-administrator-pengawas'
import { skJf } from './documents/sk-jf'
import { skJpt } from './documents/sk-jpt'
import { skMutasi } from './documents/sk-mutasi'
import { skPelaksana } from './documents/sk-pelaksana'
import { skPengukuhan } from './documents/sk-pengukuhan'
import { skTimKerja } from './documents/sk-tim-kerja'
import { baSidang } from './documents/ba-sidang'
import { baSumpah } from './documents/ba-sumpah'
import { daftarHadir } from './documents/daftar-hadir'
import { notaDinas } from './documents/nota-dinas'
import { paktaIntegritas } from './documents/pakta-integritas'
import { permohonanPertek } from './documents/permohonan-pertek'
import { papanNama } from './documents/papan-nama'
import { pernyataanMenduduki } from './documents/pernyataan-menduduki'
import { spmt } from './documents/spmt'
import { spp } from './documents/spp'
import { suratPemberitahuan } from './documents/surat-pemberitahuan'
import { suratPerintahPlt } from './documents/surat-perintah-plt'
import { suratUsulan } from './documents/surat-usulan'
import { telaahanStaf } from './documents/telaahan-staf'
import { undanganPelantikan } from './documents/undangan-pelantikan'
import { undanganSidang } from './documents/undangan-sidang'
import { urutanBerdiri } from './documents/urutan-berdiri'
import type { JenisNaskah } from './jenis-naskah'

/** Every kind of paper, in the order in which the office makes them. */
export const semuaNaskah: readonly JenisNaskah[] = [
  telaahanStaf,
  suratUsulan,
  matriksMutasi,
  undanganSidang,
  baSidang,
  notaDinas,
  permohonanPertek,
  skMutasi,
  skJpt,
  skAdministratorPengawas,
  skJf,
  skPelaksana,
  skPengukuhan,
  salinan,
  petikan,
  undanganPelantikan,
  daftarHadir,
  urutanBerdiri,
  papanNama,
  baSumpah,
  paktaIntegritas,
  spp,
  spmt,
  suratPerintahPlt,
  pernyataanMenduduki,
  suratPemberitahuan,
  skTimKerja
]

/** A kind of paper by its id. */
export const jenisNaskahOf = (id: string): JenisNaskah | null => semuaNaskah.find((j) => j.id === id) ?? null

/** A decree of a plan: it has its number from a book, and what follows from it (petikan, salinan) bears the same one. */
export const isKeputusan = (id: string): boolean => {
  const jenis = jenisNaskahOf(id)
  return jenis !== null && jenis.penomoran === 'SK' && jenis.buku !== null
}
