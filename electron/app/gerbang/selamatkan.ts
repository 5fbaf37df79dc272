import type { GerbangHandlers, RouteOutput } from '../../../src/contract/routes'
import type { TabelEkspor } from '../../../src/domain/kit/tabel-ekspor'
import type { SebabHilang } from '../../db/selamat/isi-kembali'
import type { HasilSelamat } from '../../db/selamat/selamatkan-data'
import type { AuditEntry } from '../../db/store'
import { createEkspor } from '../ekspor'
import { FileProblem } from '../host'
import { type BerkasKunci, readBerkasKunci } from './berkas-kunci'
import { needAdminSelamat } from './need-admin-selamat'
import type { KeadaanRuang, Ruang } from './ruang'
import { salinanOf, tukarData } from './tukar-data'

type Routes = Pick<GerbangHandlers, 'cadangan.selamatkan' | 'cadangan.simpan-selamat'>
type Masalah = Extract<KeadaanRuang, { jenis: 'MASALAH' }>

/** Creates the way out of a damaged file that has no good backup: what can still be read of it, in a new file. */
export function createSelamat(ruang: Ruang): Routes {
  const ekspor = createEkspor(ruang)
  let hasil: HasilSelamat | null = null

  async function selamatkan(): Promise<RouteOutput<'cadangan.selamatkan'>> {
    const masalah = needRusak(ruang)
    const { tempat, binding } = ruang
    const baru = salinanOf(tempat)
    const kunciBerkas = berkasKunciUtuh(ruang)
    const found = await ruang.host.pekerja.selamatkan({
      berkas: tempat.berkas,
      baru,
      kunci: masalah.kunci,
      binding,
      catatan: catatanOf(ruang)
    })
    needRusak(ruang)
    needAdminSelamat({ berkas: baru, kunci: masalah.kunci, binding }, kunciBerkas)
    tukarData(tempat, { kunci: kunciBerkas, rusak: ruang.given().now.replaceAll(/[^0-9A-Za-z]/g, '-') })
    hasil = found
    return tampak(found)
  }

  return {
    'cadangan.selamatkan': () => ruang.bergiliran(selamatkan),
    'cadangan.simpan-selamat': () => {
      if (!hasil || ruang.keadaan().jenis !== 'MASALAH')
        throw new FileProblem('Daftar penyelamatan sudah ditutup. Isinya tercatat di Riwayat.')
      return ekspor.tabel(tabelOf(hasil), 'xlsx')
    }
  }
}

/** Only a damaged file is salvaged, and only while it is shut. */
function needRusak(ruang: Ruang): Masalah {
  const keadaan = ruang.keadaan()
  if (keadaan.jenis !== 'MASALAH' || keadaan.kode !== 'RUSAK')
    throw new FileProblem('Berkas data tidak sedang rusak, jadi tidak ada yang perlu diselamatkan.')
  return keadaan
}

/** Without its key file nobody would come in to what is salvaged. */
function berkasKunciUtuh({ tempat }: Ruang): BerkasKunci | null {
  try {
    return readBerkasKunci(tempat)
  } catch {
    throw new FileProblem(`Berkas kunci ${tempat.kunci} rusak. Kembalikan berkas itu, atau pulihkan data dari cadangan.`)
  }
}

function catatanOf({ given, host, versi }: Ruang): Omit<AuditEntry, 'input'> {
  const { newId, now } = given()
  const perintah = { perintah: 'cadangan.selamatkan', label: 'Selamatkan data dari berkas yang rusak', jenis: 'do' as const }
  return { kunci: newId(), waktu: now, pelaku: host.pelaku, peran: '', alasan: null, versi, ...perintah }
}

const SEBAB: Readonly<Record<SebabHilang, string>> = {
  TAK_TERBACA: 'tidak terbaca',
  BERUBAH: 'isinya berubah, jadi tidak dipakai',
  CACAT: 'isinya tidak masuk akal, jadi tidak dipakai',
  RUJUKAN: 'menunjuk ke baris yang hilang'
}

function tampak({ tabel, hilang, dikosongkan, audit }: HasilSelamat): RouteOutput<'cadangan.selamatkan'> {
  const sum = (of: 'terbaca' | 'dibangun' | 'hilang'): number => tabel.reduce((total, each) => total + each[of], 0)
  return {
    terbaca: sum('terbaca'),
    dibangun: sum('dibangun'),
    hilang: sum('hilang'),
    tabel: tabel.filter(({ terbaca, hilang: n }) => terbaca + n > 0).map((each) => ({ ...each })),
    masalah: [
      ...hilang.map((each) => `${each.tabel}: ${each.sebutan} (${SEBAB[each.sebab]})`),
      ...dikosongkan.map((each) => `${each} dikosongkan karena menunjuk ke baris yang hilang`),
      ...(audit.hilang > 0 ? [`riwayat: ${audit.hilang} catatan terakhir tidak dapat disambung`] : [])
    ]
  }
}

/** The list as a sheet: it names people, and says so. */
function tabelOf({ hilang, dikosongkan }: HasilSelamat): TabelEkspor {
  return {
    judul: 'Hasil penyelamatan data',
    sifat: 'RAHASIA – memuat nama dan NIP pegawai',
    lembar: 'Hilang',
    kolom: [
      { judul: 'Tabel', jenis: 'TEKS', lebar: 18 },
      { judul: 'Baris', jenis: 'TEKS', lebar: 50 },
      { judul: 'Sebab', jenis: 'TEKS', lebar: 40 }
    ],
    baris: [
      ...hilang.map((each) => [each.tabel, each.sebutan, SEBAB[each.sebab]]),
      ...dikosongkan.map((each) => ['', each, 'rujukannya dikosongkan'])
    ]
  }
}
