import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteInput, RouteOutput } from '../../../../contract/routes'
import { BukuNomorId } from '../../../../domain/naskah/nomor/buku-nomor'
import { ask } from '../../../lib/client'
import { notifyDone, notifyProblem } from '../../../lib/notify'
import { useAsk } from '../../../lib/use-ask'
import { teksTerbit as teks } from '../../../text/naskah'
import { PilihNomor } from './pilih-nomor'
import { PilihPenerima } from './pilih-penerima'
import type { JenisRuang, SubjekRuang } from './pilihan-naskah'

type Permintaan = RouteInput<'naskah.terbitkan'>

type Props = {
  readonly jenis: JenisRuang
  readonly subjek: SubjekRuang
  /** The subjects that have one already. */
  readonly terbit: ReadonlySet<string>
  readonly dasar: Pick<Permintaan, 'jenis' | 'rencanaId' | 'pegawaiIds' | 'isian'>
  /** How many things must be mended in the paper on show before it can be issued. */
  readonly keras: number
  readonly hariIni: string
  readonly onTutup: () => void
}

/** The book whose number what follows from a decree bears too. */
const BUKU_KEPUTUSAN = 'keputusan'

/** Issues a paper: the number and day it gets, for whom, and what that means. */
export function DialogTerbit(props: Props): React.JSX.Element {
  const { jenis, terbit, keras, onTutup } = props
  const terbitan = useTerbitan(props)
  const { untuk, isSiap, isSibuk, terbitkan } = terbitan
  return (
    <Modal opened onClose={onTutup} title={teks.judul(jenis.judul)} size={560}>
      <Stack gap="md">
        {keras > 0 && (
          <Alert color="bahaya" icon={<IconAlertTriangle size={18} />} data-testid="terbit-tertahan">
            {teks.temuanKeras(keras)}
          </Alert>
        )}
        {isTurunan(jenis) ? <Text size="sm">{teks.nomorSk}</Text> : <NomorTanggal {...terbitan} />}
        <PilihPenerima {...{ terbit, untuk }} semua={jenis.subjek} onPilih={terbitan.setUntuk} />
        <Text size="sm">
          {teks.arti} <b>{teks.takUrung}</b>
        </Text>
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onTutup}>
          {teks.batal}
        </Button>
        <Button disabled={!isSiap} loading={isSibuk} onClick={() => void terbitkan()} data-testid="terbit-ya">
          {teks.ya(untuk.size)}
        </Button>
      </Group>
    </Modal>
  )
}

/** Number and day of the paper. */
const NomorTanggal = ({ buku, bukuId, nomor, dipesan, untuk, tanggal, ...ubah }: Terbitan): React.JSX.Element => (
  <Group align="flex-start" wrap="nowrap">
    <PilihNomor {...{ buku, bukuId, nomor, dipesan }} jumlah={untuk.size} onBuku={ubah.setBukuId} onNomor={ubah.setNomor} />
    <TextInput
      type="date"
      label={teks.tanggal}
      value={tanggal}
      onChange={({ currentTarget }) => ubah.setTanggal(currentTarget.value)}
      data-testid="terbit-tanggal"
    />
  </Group>
)

/** What is being chosen in the dialog. */
type Terbitan = {
  readonly buku: RouteOutput<'nomor.buku'>
  readonly bukuId: string
  readonly dipesan: readonly string[]
  readonly setBukuId: (id: string) => void
  readonly nomor: string | null
  readonly setNomor: (nomor: string | null) => void
  readonly tanggal: string
  readonly setTanggal: (tanggal: string) => void
  readonly untuk: ReadonlySet<string>
  readonly setUntuk: (untuk: ReadonlySet<string>) => void
  readonly isSiap: boolean
  readonly isSibuk: boolean
  readonly terbitkan: () => Promise<void>
}

function useTerbitan({ jenis, subjek, terbit, dasar, keras, hariIni, onTutup }: Props): Terbitan {
  const awal = isianAwal(jenis, dasar.isian, hariIni)
  const [tanggal, setTanggal] = useState(awal.tanggal)
  const [bukuId, setBukuId] = useState<string>(jenis.buku ?? BUKU_KEPUTUSAN)
  const [nomor, setNomor] = useState<string | null>(awal.nomor)
  const [untuk, setUntuk] = useState<ReadonlySet<string>>(() => penerimaAwal(jenis, subjek, terbit))
  const [isSibuk, setSibuk] = useState(false)
  const tahun = Number((tanggal || hariIni).slice(0, 4))
  const { data: buku = BELUM_ADA } = useAsk('nomor.buku', { tahun })
  const dipesan = useDipesan(bukuId, tahun)
  const isDiketik = buku.some((b) => b.id === bukuId && b.isDiketik)
  const diketik = nomorDiketik(jenis, isDiketik, nomor)
  const terbitkan = async (): Promise<void> => {
    setSibuk(true)
    try {
      const permintaan = { ...dasar, kunci: [...untuk], tanggal, bukuId: BukuNomorId.parse(bukuId), nomor: diketik }
      const { naskah } = await ask('naskah.terbitkan', permintaan)
      notifyDone(teks.selesai(naskah.length, naskah[0]?.nomor ?? ''))
      onTutup()
    } catch (problem) {
      notifyProblem(problem)
    }
    setSibuk(false)
  }
  const isSiap = keras === 0 && buku.length > 0 && untuk.size > 0 && tanggal !== '' && diketik?.trim() !== ''
  return { buku, bukuId, dipesan, setBukuId, nomor, setNomor, tanggal, setTanggal, untuk, setUntuk, isSiap, isSibuk, terbitkan }
}

/** The numbers of a book that were kept for a paper to come. */
function useDipesan(bukuId: string, tahun: number): readonly string[] {
  const { data } = useAsk('nomor.laporan', { bukuId: BukuNomorId.parse(bukuId), tahun })
  return (data?.nomor ?? []).filter((n) => n.status === 'DIPESAN').map((n) => n.teks)
}

/** null = the next of the book, or the one of the decree. */
function nomorDiketik(jenis: JenisRuang, isDiketik: boolean, nomor: string | null): string | null {
  if (isTurunan(jenis)) return null
  return isDiketik ? (nomor ?? '') : nomor
}

const BELUM_ADA: RouteOutput<'nomor.buku'> = []

/** It bears number and day of the decree it follows from. */
const isTurunan = ({ penomoran, buku }: JenisRuang): boolean => penomoran === 'SK' && buku === null

/** The one on show, unless it has been issued and others have not. */
const penerimaAwal = ({ subjek: semua }: JenisRuang, { kunci }: SubjekRuang, terbit: Props['terbit']): ReadonlySet<string> =>
  new Set(semua.length === 1 || !terbit.has(kunci) ? [kunci] : [])

/** What the form says already: the number of the decree, or of this very paper; else today. */
function isianAwal({ penomoran }: JenisRuang, isian: Permintaan['isian'], hariIni: string): Awal {
  const [nomor = '', tanggal = ''] =
    penomoran === 'SK' ? [isian['nomor_sk'], isian['tgl_sk']] : [isian['nomor_naskah'], isian['tgl_naskah']]
  return { nomor: nomor === '' ? null : nomor, tanggal: tanggal === '' ? hariIni : tanggal }
}

type Awal = { readonly nomor: string | null; readonly tanggal: string }
