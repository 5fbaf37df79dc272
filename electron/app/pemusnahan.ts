import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { type Sesi, sesiTunggal } from '../../src/domain/akses/sesi'
import type { Reader } from '../../src/domain/entities'
import { type Given, invalid, notFound, type Refusal } from '../../src/domain/kit/command'
import { refuse, type Result } from '../../src/domain/kit/result'
import { namaLengkap, type PegawaiId } from '../../src/domain/pegawai/pegawai'
import { gatherMusnah } from '../../src/domain/subjek-data/bahan-musnah'
import type { CatatanMusnah } from '../../src/domain/subjek-data/commands/erase-pegawai'
import { bukanPenyetuju, type UsulMusnah, usulMusnah } from '../../src/domain/subjek-data/usul-musnah'
import { kosongkanAudit, kosongkanPerubahanTerakhir } from '../db/kosongkan-audit'
import { auditTentang, sapuSisa, semuaPemusnahan } from '../db/jejak-pribadi'
import type { Db } from '../db/open'
import type { DaftarMusnah } from './daftar-musnah'
import { need } from './refused'

/** The routes that destroy the data of a person, and what is done again after an older backup. */
export type PemusnahanRoutes = {
  readonly tinjau: (input: RouteInput<'musnah.tinjau'>) => RouteOutput<'musnah.tinjau'>
  readonly list: () => RouteOutput<'musnah.list'>
  readonly usulkan: (input: RouteInput<'musnah.usulkan'>) => null
  readonly setujui: (input: RouteInput<'musnah.setujui'>) => RouteOutput<'musnah.setujui'>
  /** Destroys again whatever an older backup brought back. */
  readonly ulangi: () => void
}

/** What it stands on; `read` masks nothing. */
export type PemusnahanParts = {
  readonly db: Db
  readonly read: Reader
  readonly given: () => Given
  readonly sesi: () => Sesi
  readonly daftar: DaftarMusnah
  readonly run: (name: 'musnah.usul' | 'musnah.laksanakan', input: unknown, oleh: Sesi) => Result<unknown, Refusal>
}

/** Creates the part of the application that destroys data for good. */
export function createPemusnahan(parts: PemusnahanParts): PemusnahanRoutes {
  const { db, read, given, sesi, run } = parts
  return {
    tinjau: ({ pegawaiId }) => tinjauanOf(read, pegawaiId, given()),
    list: () => ({
      usul: usulMusnah(read.list('simpanan')).flatMap((usul) => usulTampak(parts, usul)),
      selesai: semuaPemusnahan(db.sqlite).map(({ seq, waktu, catatan: { inisial, pengusul, penyetuju } }) => ({
        seq,
        waktu,
        inisial,
        pengusul,
        penyetuju
      }))
    }),
    usulkan: (isian) => {
      const oleh = sesi()
      need(run('musnah.usul', { ...isian, pengusulId: oleh.penggunaId, pengusul: oleh.nama }, oleh))
      return null
    },
    setujui: ({ pegawaiId, pejabat }) => {
      const usul = usulMusnah(read.list('simpanan')).find((u) => u.pegawaiId === pegawaiId) ?? need(refuse(notFound('Usul pemusnahan')))
      const oleh = sesi()
      const penyetuju = oleh.penggunaId === null ? namaPejabat(pejabat) : oleh.nama
      const bukan = bukanPenyetuju(usul, { pengusulId: oleh.penggunaId, pengusul: penyetuju })
      if (bukan !== null) need(refuse(invalid(bukan)))
      return { seq: musnahkan(parts, { ...usul, penyetuju, isUlang: false }, oleh) }
    },
    ulangi: () => {
      if (parts.daftar.isKosong() || db.sqlite.readonly) return
      for (const pegawai of read.list('pegawai').filter((p) => parts.daftar.has(p.nip) && isTersisa(read, p.id, given())))
        musnahkan(parts, { ...ULANG, pegawaiId: pegawai.id }, sesiTunggal('Penata'))
    }
  }
}

const ULANG = {
  dasar: 'JRA',
  alasan: 'Kembali bersama cadangan yang lebih lama; dimusnahkan lagi menurut daftar pemusnahan.',
  pengusul: 'Penata',
  penyetuju: 'menurut pemusnahan yang lalu',
  isUlang: true
} as const

/** True when something of the person is stored that was destroyed before. */
function isTersisa(read: Reader, id: PegawaiId, { today }: Given): boolean {
  const bahan = gatherMusnah(read, id, today)
  return bahan.ok && bahan.value.changes.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}

function namaPejabat(pejabat: string | null): string {
  const nama = pejabat?.trim() ?? ''
  return nama.length < 3 ? need(refuse(invalid('Tulis nama pejabat yang menyetujui.'))) : nama
}

function tinjauanOf(read: Reader, id: PegawaiId, { today }: Given): RouteOutput<'musnah.tinjau'> {
  const { halangan, hilang, tetap } = need(gatherMusnah(read, id, today))
  return { halangan: [...halangan], hilang: [...hilang], tetap: [...tetap] }
}

function usulTampak({ read, given, sesi }: PemusnahanParts, usul: UsulMusnah): RouteOutput<'musnah.list'>['usul'] {
  const pegawai = read.get('pegawai', usul.pegawaiId)
  if (!pegawai) return []
  const { pengusulId, ...isi } = usul
  const { penggunaId } = sesi()
  const isTanpaSandi = penggunaId === null
  return [
    {
      ...isi,
      nama: namaLengkap(pegawai),
      isSendiri: !isTanpaSandi && pengusulId === penggunaId,
      isTanpaSandi,
      ...tinjauanOf(read, usul.pegawaiId, given())
    }
  ]
}

type Putusan = Pick<CatatanMusnah, 'pegawaiId' | 'dasar' | 'alasan' | 'pengusul' | 'penyetuju' | 'isUlang'>

/** Destroys: the rows, what the trail held of them, and every free page they might still stand on. Gives the number of its entry. */
function musnahkan({ db, read, given, daftar, run }: PemusnahanParts, putusan: Putusan, oleh: Sesi): number {
  const { pegawai, hilang, tetap } = need(gatherMusnah(read, putusan.pegawaiId, given().today))
  const { dasar, alasan, pengusul, penyetuju, isUlang } = putusan
  const dikosongkan = auditTentang(db.sqlite, pegawai.id)
  const sidik = daftar.sidikOf(pegawai.nip).slice(0, 16)
  const catatan = {
    pegawaiId: pegawai.id,
    inisial: inisialOf(pegawai.nama),
    sidik,
    dasar,
    alasan,
    pengusul,
    penyetuju,
    hilang,
    tetap,
    dikosongkan,
    isUlang
  }
  const hapus = db.sqlite.transaction(() => {
    need(run('musnah.laksanakan', catatan, oleh))
    kosongkanAudit(db.sqlite, dikosongkan)
    kosongkanPerubahanTerakhir(db.sqlite)
  })
  hapus.immediate()
  daftar.add(pegawai.nip)
  sapuSisa(db.sqlite)
  return semuaPemusnahan(db.sqlite)[0]?.seq ?? 0
}

const inisialOf = (nama: string): string =>
  nama
    .split(/\s+/)
    .map((kata) => `${kata.charAt(0)}.`)
    .join('')
