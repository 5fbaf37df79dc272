import {
  IconAdjustmentsHorizontal,
  IconBriefcase,
  IconBuildingCommunity,
  IconCalendarMonth,
  IconChecklist,
  IconFileImport,
  IconFileText,
  IconGitBranch,
  IconHistory,
  IconHome,
  IconListDetails,
  IconPresentation,
  type IconProps,
  IconReport,
  IconShieldLock,
  IconSitemap,
  IconTableShare,
  IconTransfer,
  IconUsers
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Hak } from '../../domain/akses/hak'

/** A screen: its name and place, and how it is reached. */
export type Feature = {
  readonly id: string
  readonly judul: string
  readonly ikon: ComponentType<IconProps>
  readonly jalur: `/${string}`
  /** Loads its code. */
  readonly muat: () => Promise<ComponentType>
  /** What one must be allowed to find it in the menu; LIHAT when absent. */
  readonly hak?: Hak
  /** False for a screen that is reached from others only. */
  readonly sidebar: boolean
  /** It fills the window: no menu beside it and no title above, as on a projector. */
  readonly isPenuh?: true
  /** Keys that open it, as Mantine writes them: `mod+1` is Ctrl+1. */
  readonly pintasan: string | null
}

/** Every screen, in the order of the sidebar. */
export const features: readonly Feature[] = [
  {
    id: 'beranda',
    judul: 'Beranda',
    ikon: IconHome,
    jalur: '/beranda',
    muat: async () => (await import('../features/beranda/beranda-screen')).BerandaScreen,
    sidebar: true,
    pintasan: 'mod+1'
  },
  {
    id: 'bagan',
    judul: 'Bagan',
    ikon: IconSitemap,
    jalur: '/bagan',
    muat: async () => (await import('../features/bagan/bagan-screen')).BaganScreen,
    sidebar: true,
    pintasan: 'mod+2'
  },
  {
    id: 'pegawai',
    judul: 'Pegawai',
    ikon: IconUsers,
    jalur: '/pegawai',
    muat: async () => (await import('../features/pegawai/pegawai-screen')).PegawaiScreen,
    sidebar: true,
    pintasan: 'mod+3'
  },
  {
    id: 'jabatan',
    judul: 'Jabatan',
    ikon: IconBriefcase,
    jalur: '/jabatan',
    muat: async () => (await import('../features/jabatan/jabatan-screen')).JabatanScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'unor',
    judul: 'Unit Organisasi',
    ikon: IconBuildingCommunity,
    jalur: '/unor',
    muat: async () => (await import('../features/unor/unor-screen')).UnorScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'peta-jabatan',
    judul: 'Peta Jabatan',
    ikon: IconTableShare,
    jalur: '/peta-jabatan',
    muat: async () => (await import('../features/peta-jabatan/peta-jabatan-screen')).PetaJabatanScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'abk',
    judul: 'ABK dan Informasi Jabatan',
    ikon: IconTableShare,
    jalur: '/abk',
    muat: async () => (await import('../features/abk/abk-screen')).AbkScreen,
    sidebar: false,
    pintasan: null
  },
  {
    id: 'kualitas',
    judul: 'Kualitas Data',
    ikon: IconChecklist,
    jalur: '/kualitas',
    muat: async () => (await import('../features/kualitas/kualitas-screen')).KualitasScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'rotasi',
    judul: 'Rencana Rotasi',
    ikon: IconTransfer,
    jalur: '/rotasi',
    muat: async () => (await import('../features/rotasi/rotasi-screen')).RotasiScreen,
    sidebar: true,
    pintasan: 'mod+4'
  },
  {
    id: 'rapat',
    judul: 'Rapat',
    ikon: IconPresentation,
    jalur: '/rapat',
    muat: async () => (await import('../features/rotasi/rapat/rapat-screen')).RapatScreen,
    sidebar: false,
    isPenuh: true,
    pintasan: null
  },
  {
    id: 'rancangan',
    judul: 'Rancangan SOTK',
    ikon: IconGitBranch,
    jalur: '/rancangan',
    muat: async () => (await import('../features/rancangan/rancangan-screen')).RancanganScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'naskah',
    judul: 'Naskah',
    ikon: IconFileText,
    jalur: '/naskah',
    muat: async () => (await import('../features/naskah/naskah-screen')).NaskahScreen,
    sidebar: true,
    pintasan: 'mod+5'
  },
  {
    id: 'laporan',
    judul: 'Laporan',
    ikon: IconReport,
    jalur: '/laporan',
    muat: async () => (await import('../features/laporan/laporan-screen')).LaporanScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'kalender',
    judul: 'Kalender',
    ikon: IconCalendarMonth,
    jalur: '/kalender',
    muat: async () => (await import('../features/kalender/kalender-screen')).KalenderScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'impor',
    hak: 'DATA',
    judul: 'Impor Data',
    ikon: IconFileImport,
    jalur: '/impor',
    muat: async () => (await import('../features/impor/impor-screen')).ImporScreen,
    sidebar: true,
    pintasan: 'mod+6'
  },
  {
    id: 'riwayat',
    hak: 'AUDIT',
    judul: 'Riwayat',
    ikon: IconHistory,
    jalur: '/riwayat',
    muat: async () => (await import('../features/riwayat/riwayat-screen')).RiwayatScreen,
    sidebar: true,
    pintasan: 'mod+7'
  },
  {
    id: 'acuan',
    judul: 'Acuan',
    ikon: IconListDetails,
    jalur: '/acuan',
    muat: async () => (await import('../features/acuan/acuan-screen')).AcuanScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'ketentuan',
    judul: 'Ketentuan',
    ikon: IconAdjustmentsHorizontal,
    jalur: '/ketentuan',
    muat: async () => (await import('../features/ketentuan/ketentuan-screen')).KetentuanScreen,
    sidebar: true,
    pintasan: null
  },
  {
    id: 'keamanan',
    judul: 'Keamanan',
    ikon: IconShieldLock,
    jalur: '/keamanan',
    muat: async () => (await import('../features/keamanan/keamanan-screen')).KeamananScreen,
    sidebar: true,
    pintasan: null
  }
]
