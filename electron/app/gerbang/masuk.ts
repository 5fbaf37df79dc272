import type { AlasanKunci } from '../../../src/contract/gerbang'
import type { GerbangHandlers, RouteInput } from '../../../src/contract/routes'
import { readBerkasKunci, writeBerkasKunci } from './berkas-kunci'
import { createGiliran } from './giliran'
import { isMurah } from './kdf'
import { createPemasangSandi, type SandiRoutes } from './pasang-sandi'
import { createPenjagaDiam, type PenjagaDiam } from './penjaga-diam'
import { penggunaAktif, penggunaBernama } from '../../db/pengguna-data'
import { createPercobaan } from './percobaan'
import { readPilihan } from './pilihan-komputer'
import { needBerkasKunci, normalNama, openedData, tolak } from './pintu'
import { buktikan, catat, followPengguna, lockDoor, type PosJaga, welcome } from './pos-jaga'
import type { DataTerbuka, KeadaanRuang, Ruang } from './ruang'
import { type KunciRumah, makeSlot, normalKunciPemulihan, withSlot } from './slot'
import { wajibSandi } from './wajib-sandi'

type PintuRoutes = Pick<GerbangHandlers, 'gerbang.masuk' | 'gerbang.pulihkan-sandi' | 'gerbang.giat' | 'gerbang.kunci' | 'gerbang.keluar'>

/** Who may come in, as the door shows them. */
export type Penunggu = { readonly namaMasuk: string; readonly nama: string; readonly tunggu: number }

/** Coming in, going out, and the passwords that prove who it is. */
export interface Masuk {
  readonly routes: SandiRoutes & PintuRoutes
  readonly pengguna: () => readonly Penunggu[]
  /** What whoever was in last typed to come in. */
  readonly terakhir: () => string | null
  readonly follow: (keadaan: KeadaanRuang) => void
  /** Locks the window for whoever sits there, and writes it down. */
  readonly kunci: (alasan: AlasanKunci) => void
  /** The rows of the users have changed. */
  readonly sesuaikan: () => void
  /** Asks whoever is in for their password once more; throws when it is wrong. On a PC without passwords nothing is asked. */
  readonly prove: (sandi: string) => Promise<void>
  /** The key that wraps the data key; null before somebody has come in with a password. */
  readonly kunciRumah: () => KunciRumah | null
}

/** Creates the part of the gate that lets people in. */
export function createMasuk(ruang: Ruang): Masuk {
  const pos: PosJaga = { ruang, percobaan: createPercobaan(ruang.tempat, ruang.jam), ingatan: { rumah: null, terakhir: null } }
  const bergiliran = createGiliran()
  const penjaga = createPenjagaDiam(ruang.jam, () => lockDoor(pos, 'DIAM'))
  const kunciRumah = (): KunciRumah | null => pos.ingatan.rumah
  return {
    pengguna: () => penunggu(pos),
    terakhir: () => pos.ingatan.terakhir?.namaMasuk ?? null,
    kunci: (alasan) => lockDoor(pos, alasan),
    sesuaikan: () => followPengguna(pos),
    kunciRumah,
    prove: (sandi) => bergiliran(() => proveSendiri(pos, sandi)),
    follow: (keadaan) => {
      if (keadaan.jenis === 'TERBUKA' && keadaan.sesi.penggunaId) penjaga.mulai(readPilihan(ruang.tempat).kunciSetelah)
      else penjaga.berhenti()
      if (keadaan.jenis === 'TERKUNCI' && keadaan.data === null) pos.ingatan.rumah = null
    },
    routes: {
      ...createPemasangSandi({
        ruang,
        catat: (kejadian) => catat(pos, kejadian),
        buktikan: (bukti) => buktikan(pos, bukti),
        welcome: (orang, rumah) => welcome(pos, orang, rumah),
        lupakan: pos.percobaan.lupakan,
        kunciRumah,
        bergiliran
      }),
      ...createPintuRoutes(pos, penjaga),
      'gerbang.masuk': (input) => bergiliran(() => masuk(pos, input)),
      'gerbang.pulihkan-sandi': (input) => bergiliran(() => pulihkan(pos, input))
    }
  }
}

const createPintuRoutes = (pos: PosJaga, penjaga: PenjagaDiam): Pick<PintuRoutes, 'gerbang.giat' | 'gerbang.kunci' | 'gerbang.keluar'> => ({
  'gerbang.giat': () => {
    penjaga.giat()
    return null
  },
  'gerbang.kunci': () => {
    lockDoor(pos, 'DIKUNCI')
    return null
  },
  'gerbang.keluar': () => {
    lockDoor(pos, 'KELUAR')
    return null
  }
})

async function masuk(pos: PosJaga, { namaMasuk, sandi }: RouteInput<'gerbang.masuk'>): Promise<null> {
  const { ruang } = pos
  assertDiPintu(ruang)
  const { slot, rumah } = await buktikan(pos, { namaMasuk, sandi })
  const data = openedData(ruang, rumah)
  const orang = slot.penggunaId === null ? null : penggunaAktif(data.db, slot.penggunaId)
  if (!orang) return turnAway(ruang, data)
  if (isMurah(slot.kdf)) writeBerkasKunci(ruang.tempat, withSlot(needBerkasKunci(ruang.tempat), await makeSlot(orang, sandi, rumah)))
  welcome(pos, orang, rumah)
  catat(pos, { jenis: 'MASUK', cara: 'SANDI' })
  followPengguna(pos)
  return null
}

async function pulihkan(pos: PosJaga, { namaMasuk, kunciPemulihan, sandiBaru }: RouteInput<'gerbang.pulihkan-sandi'>): Promise<null> {
  const { ruang } = pos
  assertDiPintu(ruang)
  wajibSandi(sandiBaru, { namaMasuk, nama: '' })
  const { rumah } = await buktikan(pos, { namaMasuk, sandi: normalKunciPemulihan(kunciPemulihan), pakaiKunciPemulihan: true })
  const data = openedData(ruang, rumah)
  const orang = penggunaBernama(data.db, normalNama(namaMasuk))
  if (!orang) return turnAway(ruang, data)
  writeBerkasKunci(ruang.tempat, withSlot(needBerkasKunci(ruang.tempat), await makeSlot(orang, sandiBaru, rumah)))
  welcome(pos, orang, rumah)
  catat(pos, { jenis: 'MASUK', cara: 'KUNCI_PEMULIHAN' })
  return null
}

/** A password that is right for somebody who has left. */
function turnAway(ruang: Ruang, { kunci }: DataTerbuka): never {
  if (kunci !== null) ruang.kunci('KELUAR')
  throw tolak('Nama atau sandi tidak cocok.')
}

async function proveSendiri(pos: PosJaga, sandi: string): Promise<void> {
  const data = pos.ruang.data()
  const id = pos.ruang.sesi()?.penggunaId
  const orang = id && data ? penggunaAktif(data.db, id) : null
  if (orang) await buktikan(pos, { namaMasuk: orang.namaMasuk, sandi })
}

const penunggu = ({ ruang, percobaan }: PosJaga): readonly Penunggu[] =>
  (readBerkasKunci(ruang.tempat)?.slot ?? [])
    .filter(({ penggunaId }) => penggunaId !== null)
    .map(({ namaMasuk, nama }) => ({ namaMasuk, nama, tunggu: percobaan.tunggu(namaMasuk) }))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))

function assertDiPintu(ruang: Ruang): void {
  if (ruang.keadaan().jenis !== 'TERKUNCI') throw tolak('Penata tidak sedang terkunci.')
}
