import { Alert, Button, Group, Modal, Progress, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { notifyProblem } from '../../lib/notify'
import { teksCetakNaskah as teks } from '../../text/naskah'
import { cetakPdf } from './cetak-pdf'
import { rentangHalaman } from './rentang-halaman'
import { usePdf } from './use-pdf'

type Props = {
  readonly pdf: string
  /** The page on show. */
  readonly halaman: number
  readonly isKonsep: boolean
  readonly onTutup: () => void
}

const PILIHAN = ['SEMUA', 'KINI', 'RENTANG'] as const
type Pilihan = (typeof PILIHAN)[number]

/** Each page is drawn as a picture of some megabytes: more at once is more than an office PC has memory for. */
const PALING_BANYAK = 100

/** Chooses which pages go to the printer. */
export function DialogCetak({ pdf, halaman, isKonsep, onTutup }: Props): React.JSX.Element {
  const { jumlah } = usePdf(pdf)
  const [pilihan, setPilihan] = useState<Pilihan>('SEMUA')
  const [rentang, setRentang] = useState('')
  const { selesai, cetak, batal } = useCetak(pdf, onTutup)
  const dicetak = rentangHalaman({ SEMUA: `1-${jumlah}`, KINI: String(halaman), RENTANG: rentang }[pilihan], jumlah) ?? TIADA
  const isTerlaluBanyak = dicetak.length > PALING_BANYAK
  const isSibuk = selesai !== null
  const tutup = isSibuk ? batal : onTutup
  return (
    <Modal opened onClose={tutup} title={teks.judul}>
      <Stack gap="md">
        <SegmentedControl
          aria-label={teks.halaman}
          data={PILIHAN.map((value) => ({ value, label: teks.pilihan[value] }))}
          value={pilihan}
          onChange={setPilihan}
        />
        {pilihan === 'RENTANG' && (
          <Rentang rentang={rentang} onRentang={setRentang} salah={dicetak.length === 0 ? teks.salah(jumlah) : null} />
        )}
        {isTerlaluBanyak && <Alert color="emas">{teks.terlaluBanyak(PALING_BANYAK)}</Alert>}
        {isKonsep && <Text size="sm">{teks.konsep}</Text>}
        {isSibuk && <Kemajuan selesai={selesai} jumlah={dicetak.length} />}
      </Stack>
      <Group mt="lg" gap="sm">
        <Text size="sm" c="gray.7" mr="auto">
          {dicetak.length > 0 && teks.rinci(dicetak.length)}
        </Text>
        <Button variant="default" onClick={tutup}>
          {teks.batal}
        </Button>
        <Button disabled={dicetak.length === 0 || isTerlaluBanyak} loading={isSibuk} onClick={() => cetak(dicetak)} data-testid="cetak-ya">
          {teks.ya}
        </Button>
      </Group>
    </Modal>
  )
}

const TIADA: readonly number[] = []

type RentangProps = { readonly rentang: string; readonly onRentang: (rentang: string) => void; readonly salah: string | null }

const Rentang = ({ rentang, onRentang, salah }: RentangProps): React.JSX.Element => (
  <TextInput
    label={teks.rentang}
    value={rentang}
    error={rentang !== '' && salah}
    onChange={({ currentTarget }) => onRentang(currentTarget.value)}
    data-testid="rentang-cetak"
  />
)

const Kemajuan = ({ selesai, jumlah }: { readonly selesai: number; readonly jumlah: number }): React.JSX.Element => (
  <div role="status">
    <Text size="sm" mb={4}>
      {teks.menyiapkan(selesai, jumlah)}
    </Text>
    <Progress value={(selesai / jumlah) * 100} aria-label={teks.judul} />
  </div>
)

type Pencetak = {
  /** How many pages are ready; null = nothing is being printed. */
  readonly selesai: number | null
  readonly cetak: (halaman: readonly number[]) => void
  readonly batal: () => void
}

function useCetak(pdf: string, onSelesai: () => void): Pencetak {
  const [kerja, setKerja] = useState<{ readonly selesai: number; readonly batal: AbortController } | null>(null)
  const cetak = (halaman: readonly number[]): void => {
    const batal = new AbortController()
    const onMaju = (selesai: number): void => setKerja({ selesai, batal })
    onMaju(0)
    cetakPdf({ pdf, halaman, signal: batal.signal, onMaju })
      .then(onSelesai, (error: unknown) => !batal.signal.aborted && notifyProblem(error))
      .finally(() => setKerja(null))
  }
  return { selesai: kerja?.selesai ?? null, cetak, batal: () => kerja?.batal.abort() }
}
