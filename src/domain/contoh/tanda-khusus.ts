import type { Jabatan } from '../organisasi/jabatan'
import type { MedanPersetujuan } from '../organisasi/persetujuan'

type Tanda = Partial<Pick<Jabatan, MedanPersetujuan | 'syaratSertifikat'>>
type Dasar = Pick<Jabatan, 'nama' | 'eselon'>

/** The special ways of appointment and the certificates the law asks for, as the posts of the sample bear them. `jalur`: its unor and all above. */
export const tandaKhusus = (jabatan: Dasar, jalur: readonly string[]): Tanda =>
  Object.assign({}, ...DAFTAR.filter(({ untuk }) => untuk(jabatan, jalur)).map(({ tanda }) => tanda))

const named =
  (pola: RegExp) =>
  ({ nama }: Dasar): boolean =>
    pola.test(nama)

const DAFTAR: readonly { readonly untuk: (jabatan: Dasar, jalur: readonly string[]) => boolean; readonly tanda: Tanda }[] = [
  { untuk: named(/^(Sekretaris Daerah|Inspektur)/), tanda: { perluPersetujuanGubernur: true } },
  { untuk: named(/^Inspektur/), tanda: { syaratSertifikat: 'Auditor' } },
  { untuk: named(/^Sekretaris Dewan/), tanda: { perluPersetujuanDprd: true } },
  {
    untuk: ({ eselon }, jalur) => eselon !== null && jalur.includes('Dinas Kependudukan dan Pencatatan Sipil'),
    tanda: { perluPersetujuanMendagri: true }
  },
  { untuk: named(/^Camat/), tanda: { syaratSertifikat: 'Kepamongprajaan' } },
  { untuk: named(/Pengadaan Barang(\/| dan )Jasa/), tanda: { syaratSertifikat: 'Pengadaan barang/jasa' } },
  { untuk: named(/^Kepala Satuan Polisi/), tanda: { syaratSertifikat: 'PPNS' } },
  { untuk: named(/^Direktur RSUD/), tanda: { syaratSertifikat: 'Manajemen rumah sakit' } },
  { untuk: named(/^Kepala Puskesmas/), tanda: { syaratSertifikat: 'Manajemen Puskesmas' } },
  { untuk: named(/^Kepala (TK|SD|SMP)/), tanda: { syaratSertifikat: 'Calon kepala sekolah' } }
]
