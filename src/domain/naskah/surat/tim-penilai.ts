import type { Konteks } from '../medan/medan-gabung'
import { type OrangBerjabatan, orangBerjabatan } from './orang-berjabatan'

/** Somebody of the Tim Penilai Kinerja, and what they are in it. */
export type UnsurTim = OrangBerjabatan & { readonly kedudukan: 'Ketua' | 'Sekretaris' | 'Anggota' }

/** The Tim Penilai Kinerja as the form names it: the Sekretaris Daerah leads it (PP 11/2017), then its secretary and its members. */
export function timPenilai({ isian }: Pick<Konteks, 'isian'>): readonly UnsurTim[] {
  const tim: readonly UnsurTim[] = [
    { nama: isian.nama_sekda, jabatan: isian.jabatan_sekda, kedudukan: 'Ketua' },
    { nama: isian.nama_sekretaris_tim, jabatan: isian.jabatan_sekretaris_tim, kedudukan: 'Sekretaris' },
    ...orangBerjabatan(isian.anggota_tim).map((orang) => ({ ...orang, kedudukan: 'Anggota' }) as const)
  ]
  return tim.filter(({ nama, jabatan }) => nama !== '' || jabatan !== '')
}
