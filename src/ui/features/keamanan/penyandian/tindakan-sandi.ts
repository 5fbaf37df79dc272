import type { RouteInput } from '../../../../contract/routes'
import { ask } from '../../../lib/client'
import { queryClient } from '../../../lib/use-ask'
import { teksPenyandian as teks } from '../../../text/penyandian'
import type { TindakanSandi } from './dialog-tindakan'

const atur =
  (tindakan: RouteInput<'enkripsi.atur'>['tindakan'], sudah: string) =>
  async (sandi: string): Promise<string> => {
    await ask('enkripsi.atur', { tindakan, sandi })
    return sudah
  }

async function hapus(sandi: string): Promise<string> {
  const { jumlah } = await ask('enkripsi.hapus-terbuka', { sandi })
  await queryClient.invalidateQueries({ queryKey: ['enkripsi.keadaan'] })
  return teks.sudahHapus(jumlah)
}

/** What can be done with the key of the data. */
export const TINDAKAN_SANDI = {
  nyalakan: {
    judul: teks.nyalakan.replace('…', ''),
    rinci: teks.nyalakanRinci,
    ya: teks.nyalakanYa,
    kerjakan: atur('NYALAKAN', teks.sudahNyala)
  },
  ganti: { judul: teks.ganti, rinci: teks.gantiRinci, ya: teks.gantiYa, kerjakan: atur('GANTI_KUNCI', teks.sudahGanti) },
  matikan: {
    judul: teks.matikan.replace('…', ''),
    rinci: teks.matikanRinci,
    ya: teks.matikanYa,
    isBahaya: true,
    kerjakan: atur('MATIKAN', teks.sudahMati)
  },
  hapus: { judul: teks.cadanganLama, rinci: teks.hapusRinci, ya: teks.hapusYa, isBahaya: true, kerjakan: hapus }
} as const satisfies Record<string, TindakanSandi>
