import {
  IconArrowBarToDown,
  IconArrowDown,
  IconArrowUp,
  IconCopyPlus,
  type IconProps,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconTrash
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { teksTabelAbk as teks } from '../../text/abk'
import { type Pilihan, wilayahOf } from './letak-sel'
import type { MejaLembar } from './meja-lembar'
import { gandakan, geserBaris, hapusBaris, isiKeBawah, sisipkan } from './sunting-lembar'

/** Something one can do with the rows chosen: the same from menu and keyboard. */
export type TindakanBaris = {
  readonly id: string
  readonly label: string
  readonly ikon: ComponentType<IconProps>
  readonly tombol: string
  readonly lakukan: (meja: MejaLembar) => void
}

/** Everything one can do with rows, in the order of the menu. */
export const TINDAKAN_BARIS: readonly TindakanBaris[] = [
  {
    id: 'sisip-atas',
    label: teks.sisipAtas,
    ikon: IconRowInsertTop,
    tombol: 'Insert',
    lakukan: (meja) => {
      const { atas, bawah } = wilayahOf(meja.pilihan)
      meja.ubah(sisipkan(meja.lembar, atas, bawah - atas + 1))
    }
  },
  {
    id: 'sisip-bawah',
    label: teks.sisipBawah,
    ikon: IconRowInsertBottom,
    tombol: 'alt+Insert',
    lakukan: (meja) => {
      const { bawah } = wilayahOf(meja.pilihan)
      meja.ubah(sisipkan(meja.lembar, bawah + 1, 1), digeser(meja.pilihan, 1))
    }
  },
  {
    id: 'gandakan',
    label: teks.gandakan,
    ikon: IconCopyPlus,
    tombol: 'mod+shift+D',
    lakukan: (meja) => {
      const wilayah = wilayahOf(meja.pilihan)
      meja.ubah(gandakan(meja.lembar, wilayah), digeser(meja.pilihan, wilayah.bawah - wilayah.atas + 1))
    }
  },
  {
    id: 'isi-bawah',
    label: teks.isiBawah,
    ikon: IconArrowBarToDown,
    tombol: 'mod+D',
    lakukan: (meja) => meja.ubah(isiKeBawah(meja.lembar, wilayahOf(meja.pilihan)))
  },
  { id: 'naik', label: teks.naik, ikon: IconArrowUp, tombol: 'alt+ArrowUp', lakukan: (meja) => geser(meja, -1) },
  { id: 'turun', label: teks.turun, ikon: IconArrowDown, tombol: 'alt+ArrowDown', lakukan: (meja) => geser(meja, 1) },
  {
    id: 'hapus-baris',
    label: teks.hapusBaris,
    ikon: IconTrash,
    tombol: 'mod+Delete',
    lakukan: (meja) => meja.ubah(hapusBaris(meja.lembar, wilayahOf(meja.pilihan)), diAtas(meja.pilihan))
  }
]

function geser(meja: MejaLembar, langkah: -1 | 1): void {
  const baru = geserBaris(meja.lembar, wilayahOf(meja.pilihan), langkah)
  if (baru !== meja.lembar) meja.ubah(baru, digeser(meja.pilihan, langkah))
}

const digeser = ({ aktif, jangkar }: Pilihan, langkah: number): Pilihan => ({
  aktif: { ...aktif, baris: aktif.baris + langkah },
  jangkar: { ...jangkar, baris: jangkar.baris + langkah },
  awalTab: null
})

function diAtas(pilihan: Pilihan): Pilihan {
  const aktif = { ...pilihan.aktif, baris: wilayahOf(pilihan).atas }
  return { aktif, jangkar: aktif, awalTab: null }
}
