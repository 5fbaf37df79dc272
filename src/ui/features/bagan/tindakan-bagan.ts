import {
  IconArrowDown,
  IconArrowMerge,
  IconArrowsSplit2,
  IconArrowUp,
  IconBriefcase,
  IconBuildingCommunity,
  IconClipboard,
  IconCopy,
  IconCursorText,
  IconFocus2,
  IconFold,
  IconHourglass,
  type IconProps,
  IconPencil,
  IconPlus,
  IconScissors,
  IconSelectAll,
  IconSquareX,
  IconTransferIn
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { tolakPindah } from '../../../domain/organisasi/aturan-pindah'
import type { Unor } from '../../../domain/organisasi/unor'
import { cabangOf } from '../../components/susunan/isi-cabang'
import { saudaraSesudah, sebelumSetelah } from '../../components/susunan/urutan-saudara'
import { pergiKe } from '../../lib/lokasi'
import { teksTindakan as teks } from '../../text/sunting'
import type { KerjaSunting } from './kerja-sunting'

/** Something one can do with the units chosen: the same from menu, keyboard and palette. */
export type TindakanBagan = {
  readonly id: string
  readonly label: string
  readonly ikon: ComponentType<IconProps>
  /** Its keys, as `tombolDari` writes them; the first is the one shown. */
  readonly tombol: readonly string[]
  /** Actions of one group stand together in the menu. */
  readonly kelompok: 'TAMBAH' | 'UBAH' | 'PINDAH' | 'SUSUN' | 'LIHAT'
  readonly bisa: (kerja: KerjaSunting) => boolean
  readonly lakukan: (kerja: KerjaSunting) => void
}

type Satu = (unor: Unor, kerja: KerjaSunting) => void
type BisaSatu = (unor: Unor, kerja: KerjaSunting) => boolean

/** An action on exactly one unit. */
const satu = (lakukan: Satu, bisa: BisaSatu = () => true): Pick<TindakanBagan, 'bisa' | 'lakukan'> => ({
  bisa: (kerja) => kerja.unor !== null && kerja.unors.length === 1 && bisa(kerja.unor, kerja),
  lakukan: (kerja) => kerja.unor && lakukan(kerja.unor, kerja)
})

/** An edit is possible only where the chart on show can be edited. */
const edit = (aksi: Pick<TindakanBagan, 'bisa' | 'lakukan'>): Pick<TindakanBagan, 'bisa' | 'lakukan'> => ({
  ...aksi,
  bisa: (kerja) => kerja.penyunting.isBoleh && aksi.bisa(kerja)
})

const isBukanPuncak = ({ jenis }: Unor): boolean => jenis !== 'PEMERINTAH'
const isBerinduk = ({ indukId }: Unor): boolean => indukId !== null

/** An action on all units chosen; the top of the organisation is never one of them. */
const beberapa = (lakukan: (unors: readonly Unor[], kerja: KerjaSunting) => void): Pick<TindakanBagan, 'bisa' | 'lakukan'> => ({
  bisa: ({ unors }) => unors.length > 0 && unors.every(isBukanPuncak),
  lakukan: (kerja) => lakukan(kerja.unors, kerja)
})

const idsOf = (unors: readonly Unor[]): readonly Unor['id'][] => unors.map((u) => u.id)

/** An action that puts the unit before or behind its neighbour. */
const geser = (langkah: -1 | 1): Pick<TindakanBagan, 'bisa' | 'lakukan'> =>
  edit(
    satu(
      (unor, { meja, penyunting }) => {
        const sebelumId = sebelumSetelah(meja.snapshot, unor, langkah)
        if (sebelumId !== undefined) void penyunting.lakukan('unor.reorder', { id: unor.id, sebelumId }, unor.id)
      },
      (unor, { meja }) => sebelumSetelah(meja.snapshot, unor, langkah) !== undefined
    )
  )

/** Everything one can do on the chart, in the order of its menu. */
export const TINDAKAN_BAGAN: readonly TindakanBagan[] = [
  {
    id: 'tambah-bawahan',
    label: teks.tambahBawahan,
    ikon: IconPlus,
    tombol: ['Insert'],
    kelompok: 'TAMBAH',
    ...edit(satu((induk, { buka }) => buka({ jenis: 'BARU', induk })))
  },
  {
    id: 'tambah-sejajar',
    label: teks.tambahSejajar,
    ikon: IconPlus,
    tombol: ['shift+Insert'],
    kelompok: 'TAMBAH',
    ...edit(
      satu((unor, { meja: { snapshot }, buka }) => {
        const induk = unor.indukId === null ? null : (snapshot.unor.get(unor.indukId) ?? null)
        buka({ jenis: 'BARU', induk, sebelumId: saudaraSesudah(snapshot, unor)?.id ?? null })
      }, isBerinduk)
    )
  },
  {
    id: 'tambah-jabatan',
    label: teks.tambahJabatan,
    ikon: IconBriefcase,
    tombol: ['mod+J'],
    kelompok: 'TAMBAH',
    ...edit(satu((unor, { buka }) => buka({ jenis: 'JABATAN_BARU', unorId: unor.id })))
  },
  {
    id: 'ganti-nama',
    label: teks.gantiNama,
    ikon: IconCursorText,
    tombol: ['F2'],
    kelompok: 'UBAH',
    ...edit(satu((unor, { namai }) => namai(unor)))
  },
  {
    id: 'ubah',
    label: teks.ubah,
    ikon: IconPencil,
    tombol: ['mod+Enter'],
    kelompok: 'UBAH',
    ...edit(satu((unor, { buka }) => buka({ jenis: 'UBAH', unor })))
  },
  {
    id: 'gandakan',
    label: teks.gandakan,
    ikon: IconCopy,
    tombol: ['mod+D'],
    kelompok: 'UBAH',
    ...edit(satu((unor, { buka }) => buka({ jenis: 'GANDAKAN', unor }), isBukanPuncak))
  },
  {
    id: 'potong',
    label: teks.potong,
    ikon: IconScissors,
    tombol: ['mod+X'],
    kelompok: 'PINDAH',
    ...edit(beberapa((unors, { potong }) => potong(idsOf(unors))))
  },
  {
    id: 'tempel',
    label: teks.tempel,
    ikon: IconClipboard,
    tombol: ['mod+V'],
    kelompok: 'PINDAH',
    ...edit(
      satu(
        (unor, { potongan, pindahkan }) => pindahkan({ ids: [...potongan], indukId: unor.id }),
        (unor, { potongan, meja }) => potongan.size > 0 && tolakPindah(meja.snapshot, potongan, unor.id) === null
      )
    )
  },
  {
    id: 'pindah-ke',
    label: teks.pindahKe,
    ikon: IconTransferIn,
    tombol: ['mod+M'],
    kelompok: 'PINDAH',
    ...edit(beberapa((unors, { buka }) => buka({ jenis: 'PINDAH', unors })))
  },
  {
    id: 'ke-tunggu',
    label: teks.keTunggu,
    ikon: IconHourglass,
    tombol: ['mod+Backspace'],
    kelompok: 'PINDAH',
    ...edit({
      bisa: ({ unors, meja }) => unors.length > 0 && tolakPindah(meja.snapshot, idsOf(unors), null) === null,
      lakukan: ({ unors, pindahkan }) => pindahkan({ ids: idsOf(unors), indukId: null })
    })
  },
  {
    id: 'naik',
    label: teks.naik,
    ikon: IconArrowUp,
    tombol: ['alt+ArrowUp', 'alt+ArrowLeft'],
    kelompok: 'PINDAH',
    ...geser(-1)
  },
  {
    id: 'turun',
    label: teks.turun,
    ikon: IconArrowDown,
    tombol: ['alt+ArrowDown', 'alt+ArrowRight'],
    kelompok: 'PINDAH',
    ...geser(1)
  },
  {
    id: 'pecah',
    label: teks.pecah,
    ikon: IconArrowsSplit2,
    tombol: [],
    kelompok: 'SUSUN',
    ...edit(satu((unor, { buka }) => buka({ jenis: 'PECAH', unor }), isBerinduk))
  },
  {
    id: 'gabung',
    label: teks.gabung,
    ikon: IconArrowMerge,
    tombol: [],
    kelompok: 'SUSUN',
    ...edit(satu((unor, { buka }) => buka({ jenis: 'GABUNG', unor }), isBukanPuncak))
  },
  {
    id: 'tutup',
    label: teks.tutup,
    ikon: IconSquareX,
    tombol: ['Delete'],
    kelompok: 'SUSUN',
    ...edit(beberapa((unors, { buka }) => buka({ jenis: 'AKHIRI', unors })))
  },
  {
    id: 'pilih-cabang',
    label: teks.pilihCabang,
    ikon: IconSelectAll,
    tombol: ['mod+B'],
    kelompok: 'LIHAT',
    bisa: ({ unors }) => unors.length > 0,
    // the unit the officer is at stays the last one, so that the panel and the next key are still about it
    lakukan: ({ unor, unors, meja }) => {
      const cabang = [...cabangOf(meja.snapshot, idsOf(unors))]
      meja.pilih([...cabang.filter((id) => id !== unor?.id), ...(unor ? [unor.id] : [])])
    }
  },
  {
    id: 'fokus',
    label: teks.fokus,
    ikon: IconFocus2,
    tombol: ['mod+shift+F'],
    kelompok: 'LIHAT',
    ...satu((unor, { meja }) => meja.chart.current?.focus(unor.id))
  },
  {
    id: 'lipat',
    label: teks.lipat,
    ikon: IconFold,
    tombol: ['Enter'],
    kelompok: 'LIHAT',
    ...satu(
      (unor, { meja }) => meja.chart.current?.lipat(unor.id),
      (unor, { meja }) => (meja.snapshot.anakByUnor.get(unor.id)?.length ?? 0) > 0
    )
  },
  {
    id: 'buka-unor',
    label: teks.bukaUnor,
    ikon: IconBuildingCommunity,
    tombol: [],
    kelompok: 'LIHAT',
    ...satu(
      (unor) => pergiKe('/unor', { id: unor.id }),
      (_, { penyunting }) => penyunting.rancanganId === null
    )
  }
]
