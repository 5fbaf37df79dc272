import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import type { NamaIsian } from '../../../../domain/naskah/isian'
import { SK_GABUNGAN } from '../../../../domain/naskah/keputusan/cakupan'
import { ask, run } from '../../../lib/client'
import { createKept } from '../../../lib/create-kept'
import { tempatOf } from '../../../lib/lokasi'
import { notifyDone, notifyProblem } from '../../../lib/notify'
import { useAsk } from '../../../lib/use-ask'
import { teksPaket as teks } from '../../../text/paket-naskah'
import type { JenisRuang } from '../ruang/pilihan-naskah'
import { type BentukPaket, dicentang, type FormatPaket, type HasilPaket, type PeriksaPaket } from './naskah-paket'

/** How long typing rests before the papers are checked anew. */
const JEDA_MS = 500
const BELUM_ADA: readonly JenisRuang[] = []
const TANPA: readonly string[] = []

const useDipilih = createKept<ReadonlySet<string> | null>(null)
const useBentuk = createKept<BentukPaket>('PER_ORANG')
const useFormat = createKept<FormatPaket>('pdf')

/** A pack being put together: its papers, what is filled in, what is missing, and what became of it. */
export type MejaPaket = {
  readonly daftar: readonly JenisRuang[]
  readonly isDimuat: boolean
  readonly centang: ReadonlySet<string>
  readonly setCentang: (ids: ReadonlySet<string>) => void
  readonly jumlah: number
  readonly isian: Readonly<Record<string, string>>
  readonly medan: readonly string[]
  readonly isi: (nama: NamaIsian, nilai: string) => void
  readonly belumDisimpan: number
  readonly simpan: () => Promise<boolean>
  readonly buang: () => void
  /** null while the papers are being checked. */
  readonly periksa: readonly PeriksaPaket[] | null
  readonly bentuk: BentukPaket
  readonly setBentuk: (bentuk: BentukPaket) => void
  readonly format: FormatPaket
  readonly setFormat: (format: FormatPaket) => void
  readonly isSibuk: boolean
  readonly buat: () => Promise<void>
  readonly hasil: HasilPaket | null
  readonly tutupHasil: () => void
  readonly error: Error | null
}

/** Brings together what a pack is made with. */
export function usePaket(rencanaId: RencanaId): MejaPaket {
  const semua = useAsk('naskah.jenis', { rencanaId, pegawaiIds: [] })
  const [dipilih, setCentang] = useDipilih()
  const [bentuk, setBentuk] = useBentuk()
  const [format, setFormat] = useFormat()
  const daftar = useMemo(() => semua.data?.filter(isDalamPaket) ?? BELUM_ADA, [semua.data])
  const terpilih = dicentang(daftar, dipilih)
  const jenis = terpilih.map((j) => j.id)
  const ketikan = useKetikan(rencanaId)
  const [diketik] = useDebouncedValue(ketikan.nilai, JEDA_MS)
  const periksa = useAsk('naskah.periksa-paket', { rencanaId, jenis, isian: diketik }, { enabled: jenis.length > 0 })
  const paket = useBuat({ rencanaId, jenis, isian: ketikan.nilai, bentuk, format })
  return {
    daftar,
    isDimuat: semua.data !== undefined,
    centang: new Set(jenis),
    setCentang,
    jumlah: terpilih.reduce((n, { subjek }) => n + subjek.length, 0),
    isian: { ...periksa.data?.isian, ...ketikan.nilai },
    medan: periksa.data?.medan ?? TANPA,
    isi: ketikan.isi,
    belumDisimpan: ketikan.belumDisimpan,
    simpan: ketikan.simpan,
    buang: ketikan.buang,
    periksa: periksa.isPlaceholderData ? null : (periksa.data?.naskah ?? null),
    bentuk,
    setBentuk,
    format,
    setFormat,
    ...paket,
    error: semua.error ?? periksa.error
  }
}

const isDalamPaket = ({ sasaran, subjek }: JenisRuang): boolean => sasaran !== 'PEGAWAI' && sasaran !== 'TIM' && subjek.length > 0

type Ketikan = Pick<MejaPaket, 'isi' | 'belumDisimpan' | 'simpan' | 'buang'> & { readonly nilai: Record<string, string> }

/** What was typed and is not saved yet. */
function useKetikan(rencanaId: RencanaId): Ketikan {
  const [nilai, setNilai] = useState<Record<string, string>>({})
  return {
    nilai,
    isi: (nama, isi) => setNilai((kini) => ({ ...kini, [nama]: isi })),
    belumDisimpan: Object.keys(nilai).length,
    simpan: async () => {
      try {
        await run(
          'naskah.simpan-isian',
          { rencanaId, jenis: SK_GABUNGAN, isian: nilai },
          tempatOf('/naskah', { tab: 'paket', rencana: rencanaId })
        )
        setNilai({})
        notifyDone(teks.tersimpan)
        return true
      } catch (problem) {
        notifyProblem(problem)
        return false
      }
    },
    buang: () => setNilai({})
  }
}

type Permintaan = {
  readonly rencanaId: RencanaId
  readonly jenis: string[]
  readonly isian: Record<string, string>
  readonly bentuk: BentukPaket
  readonly format: FormatPaket
}

/** Writes the pack; what became of the last one stays in sight until it is put away. */
function useBuat(permintaan: Permintaan): Pick<MejaPaket, 'isSibuk' | 'buat' | 'hasil' | 'tutupHasil'> {
  const [isSibuk, setSibuk] = useState(false)
  const [hasil, setHasil] = useState<HasilPaket | null>(null)
  return {
    isSibuk,
    hasil,
    tutupHasil: () => setHasil(null),
    buat: async () => {
      setSibuk(true)
      setHasil(null)
      try {
        const selesai = await ask('naskah.paket', permintaan)
        if (selesai.folder !== null) setHasil(selesai)
      } catch (problem) {
        notifyProblem(problem)
      }
      setSibuk(false)
    }
  }
}
