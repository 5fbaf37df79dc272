import type { KeadaanGerbang } from '../../../src/contract/gerbang'
import type { GerbangHandlers } from '../../../src/contract/routes'
import { assertNever } from '../../../src/domain/kit/result'
import { isTersandi, readBerkasKunci } from './berkas-kunci'
import { jalanKeluar } from './jalan-keluar'
import type { Masuk } from './masuk'
import { readPilihan, writePilihan } from './pilihan-komputer'
import type { Ruang } from './ruang'

type Routes = Pick<
  GerbangHandlers,
  'gerbang.keadaan' | 'gerbang.coba-lagi' | 'gerbang.lihat-saja' | 'gerbang.tetap-buka' | 'gerbang.tanpa-sandi' | 'gerbang.tampilkan-folder'
>

/** What answers about the state of the gate, and the ways on that need no password. */
export function createKeadaan(ruang: Ruang, masuk: Pick<Masuk, 'pengguna' | 'terakhir'>): Routes {
  /** Opens again, where there is nothing open that somebody is working in. */
  function bukaLagi(cara: Parameters<Ruang['buka']>[0] = {}): null {
    const keadaan = ruang.keadaan()
    if (keadaan.jenis === 'MASALAH') ruang.buka({ kunci: keadaan.kunci, ...cara })
    else if (ruang.data()?.isLihatSaja) ruang.buka(cara)
    return null
  }
  return {
    'gerbang.keadaan': () => tampak(ruang, masuk),
    'gerbang.coba-lagi': () => bukaLagi(),
    'gerbang.lihat-saja': () => bukaLagi({ isLihatSaja: true }),
    'gerbang.tetap-buka': () => bukaLagi({ isTetap: true }),
    'gerbang.tampilkan-folder': async () => {
      await ruang.host.showInFolder(ruang.tempat.folder)
      return null
    },
    'gerbang.tanpa-sandi': () => {
      if (ruang.keadaan().jenis !== 'PERTAMA') return null
      writePilihan(ruang.tempat, { isTanpaSandi: true })
      ruang.buka()
      return null
    }
  }
}

function tampak(ruang: Ruang, masuk: Pick<Masuk, 'pengguna' | 'terakhir'>): KeadaanGerbang {
  const keadaan = ruang.keadaan()
  switch (keadaan.jenis) {
    case 'MASALAH':
      return {
        jenis: 'MASALAH',
        kode: keadaan.kode,
        pesan: keadaan.pesan,
        berkas: ruang.tempat.berkas,
        jalan: [...jalanKeluar(keadaan.kode)]
      }
    case 'PERTAMA':
      return { jenis: 'PERTAMA' }
    case 'TERKUNCI':
      return {
        jenis: 'TERKUNCI',
        alasan: keadaan.alasan,
        pengguna: [...masuk.pengguna()],
        terakhir: masuk.terakhir(),
        isTersandi: isTersandi(readBerkasKunci(ruang.tempat))
      }
    case 'TERBUKA': {
      const { sesi, data } = keadaan
      const { penggunaId, nama, peran, hak } = sesi
      return {
        jenis: 'TERBUKA',
        sesi: { penggunaId, nama, peran, hak: [...hak] },
        isTersandi: data.kunci !== null,
        isLihatSaja: data.isLihatSaja,
        kunciSetelah: penggunaId === null ? null : readPilihan(ruang.tempat).kunciSetelah,
        peringatan: [...ruang.peringatan()]
      }
    }
    default:
      return assertNever(keadaan)
  }
}
