import { Button, Group, Modal, NumberInput, SegmentedControl, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import { Tugas } from '../../../domain/abk/abk'
import { akibatAturan } from '../../../domain/abk/akibat-aturan'
import { type AturanAbk, ATURAN_ABK_BAKU, examineAturanAbk, type MedanAturanAbk } from '../../../domain/abk/aturan-abk'
import { round2 } from '../../../domain/abk/hitung-abk'
import { bilanganTeks, duaDesimal } from '../../../domain/abk/kata-abk'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { doCommand } from '../../lib/do-command'
import { useAsk } from '../../lib/use-ask'
import { teksPengaturanAbk as teks } from '../../text/abk'
import { catatanMedan } from '../catatan-medan'
import { KakiDialog } from '../susunan/kaki-dialog'
import classes from './dialog-abk.module.css'

type Props = { readonly aturan: AturanAbk; readonly snapshot: Snapshot; readonly onClose: () => void }

/** What every ABK is worked out with; shows what a change will do before it is made. */
export function DialogPengaturanAbk({ aturan, snapshot, onClose }: Props): React.JSX.Element {
  const [isian, setIsian] = useState<AturanAbk>(aturan)
  const [isBusy, setBusy] = useState(false)
  const catatan = useMemo(() => examineAturanAbk(isian), [isian])
  const isBerubah = JSON.stringify(isian) !== JSON.stringify(aturan)
  const medan: MedanProps = {
    isian,
    set: (patch) => setIsian((kini) => ({ ...kini, ...patch })),
    catatan: (nama) => catatanMedan(catatan, nama, true)
  }
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const isDone = await doCommand('abk.configure', { aturan: isian }, null)
    setBusy(false)
    if (isDone) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teks.judul} size="lg">
      <form onSubmit={(event) => void send(event)} data-testid="pengaturan-abk">
        <Text size="sm" mb="md">
          {teks.rinci}
        </Text>
        <WaktuKerja {...medan} />
        <Pembulatan {...medan} />
        <Skala {...medan} />
        {isBerubah && catatan.length === 0 && <Akibat aturan={isian} snapshot={snapshot} />}
        <Group justify="space-between" align="flex-end">
          <Button variant="subtle" onClick={() => setIsian(ATURAN_ABK_BAKU)}>
            {teks.baku}
          </Button>
          <KakiDialog aksi={teks.terapkan} onBatal={onClose} isBusy={isBusy} isDisabled={!isBerubah || catatan.length > 0} />
        </Group>
      </form>
    </Modal>
  )
}

type MedanProps = {
  readonly isian: AturanAbk
  readonly set: (patch: Partial<AturanAbk>) => void
  readonly catatan: (medan: MedanAturanAbk) => ReturnType<typeof catatanMedan>
}

type BilanganProps = MedanProps & { readonly medan: MedanAturanAbk; readonly label: string; readonly isPecahan?: boolean }

const Bilangan = ({ medan, label, isian, set, catatan, isPecahan = false }: BilanganProps): React.JSX.Element => (
  <NumberInput
    label={label}
    value={isian[medan]}
    allowDecimal={isPecahan}
    allowNegative={false}
    decimalScale={2}
    decimalSeparator=","
    thousandSeparator="."
    step={isPecahan ? 0.01 : 1}
    onChange={(n) => set({ [medan]: Number(n) })}
    {...catatan(medan)}
    data-testid={`aturan-${medan}`}
  />
)

const WaktuKerja = (medan: MedanProps): React.JSX.Element => (
  <fieldset className={classes.bagian}>
    <legend>{teks.waktu}</legend>
    <div className={classes.tiga}>
      <div>
        <Bilangan {...medan} medan="waktuEfektif" label={teks.waktuEfektif} />
        <Text size="xs" c="gray.6" mt={2}>
          {teks.waktuEfektifRinci(bilanganTeks(round2(medan.isian.waktuEfektif / 60)))}
        </Text>
      </div>
      <Bilangan {...medan} medan="hariKerja" label={teks.hariKerja} />
      <Bilangan {...medan} medan="mingguKerja" label={teks.mingguKerja} />
    </div>
  </fieldset>
)

const BATAS = { SETENGAH: 0.5, SEMUA: 0.01, TIDAK: 1 } as const
type CaraBulat = keyof typeof teks.pembulatanPilihan
const CARA: readonly CaraBulat[] = ['SETENGAH', 'SEMUA', 'TIDAK', 'SENDIRI']

const SKALA = {
  PERMENDAGRI: { skalaA: 1, skalaB: 0.9, skalaC: 0.7, skalaD: 0.5 },
  KEMENKEU: { skalaA: 1, skalaB: 0.81, skalaC: 0.66, skalaD: 0.5 }
} as const
type NamaSkala = keyof typeof teks.skalaPilihan
const NAMA_SKALA: readonly NamaSkala[] = ['PERMENDAGRI', 'KEMENKEU', 'SENDIRI']

/** A ready choice sets its numbers; "own" lets them be written. */
function Pembulatan(medan: MedanProps): React.JSX.Element {
  const { isian, set } = medan
  const siap = (['SETENGAH', 'SEMUA', 'TIDAK'] as const).find((c) => BATAS[c] === isian.batasPembulatan)
  const [isSendiri, setSendiri] = useState(siap === undefined)
  const cara = isSendiri ? 'SENDIRI' : (siap ?? 'SENDIRI')
  const pilih = (next: CaraBulat): void => {
    setSendiri(next === 'SENDIRI')
    if (next !== 'SENDIRI') set({ batasPembulatan: BATAS[next] })
  }
  return (
    <fieldset className={classes.bagian}>
      <legend>{teks.pembulatan}</legend>
      <Group align="flex-end">
        <Pilihan data={CARA} kata={teks.pembulatanPilihan} nilai={cara} onPilih={pilih} />
        {cara === 'SENDIRI' && <Bilangan {...medan} medan="batasPembulatan" label={teks.batas} isPecahan />}
      </Group>
    </fieldset>
  )
}

function Skala(medan: MedanProps): React.JSX.Element {
  const { isian, set } = medan
  const siap = (['PERMENDAGRI', 'KEMENKEU'] as const).find((s) => JSON.stringify(SKALA[s]) === JSON.stringify(skalaOf(isian)))
  const [isSendiri, setSendiri] = useState(siap === undefined)
  const nama = isSendiri ? 'SENDIRI' : (siap ?? 'SENDIRI')
  const pilih = (next: NamaSkala): void => {
    setSendiri(next === 'SENDIRI')
    if (next !== 'SENDIRI') set(SKALA[next])
  }
  return (
    <fieldset className={classes.bagian}>
      <legend>{teks.skala}</legend>
      <Pilihan data={NAMA_SKALA} kata={teks.skalaPilihan} nilai={nama} onPilih={pilih} />
      {nama === 'SENDIRI' ? (
        <div className={classes.empat}>
          {(['skalaA', 'skalaB', 'skalaC', 'skalaD'] as const).map((k) => (
            <Bilangan key={k} {...medan} medan={k} label={teks[k]} isPecahan />
          ))}
        </div>
      ) : (
        <Text size="sm" c="gray.7" mt={6}>
          {(['skalaA', 'skalaB', 'skalaC', 'skalaD'] as const).map((k) => `${teks[k]} ${duaDesimal(isian[k])}`).join(' · ')} · {teks.skalaE}
        </Text>
      )}
    </fieldset>
  )
}

const skalaOf = ({ skalaA, skalaB, skalaC, skalaD }: AturanAbk): Pick<AturanAbk, 'skalaA' | 'skalaB' | 'skalaC' | 'skalaD'> => ({
  skalaA,
  skalaB,
  skalaC,
  skalaD
})

type PilihanProps<T extends string> = {
  readonly data: readonly T[]
  readonly kata: Readonly<Record<T, string>>
  readonly nilai: T
  readonly onPilih: (nilai: T) => void
}

function Pilihan<T extends string>({ data, kata, nilai, onPilih }: PilihanProps<T>): React.JSX.Element {
  return (
    <SegmentedControl
      size="xs"
      data={data.map((value) => ({ value, label: kata[value] }))}
      value={nilai}
      onChange={(next) => onPilih(data.find((d) => d === next) ?? nilai)}
    />
  )
}

const DaftarTugas = z.array(Tugas)

/** How many posts would need more or fewer people with these settings. */
function Akibat({ aturan, snapshot }: Omit<Props, 'onClose'>): React.JSX.Element {
  const { data } = useAsk('abk.tugas', { rancanganId: null })
  const abk = useMemo(() => data?.map(({ id, tugas }) => ({ id, tugas: DaftarTugas.parse(JSON.parse(tugas)) })), [data])
  const akibat = useMemo(() => abk && akibatAturan(abk, snapshot.jabatan, aturan), [abk, snapshot, aturan])
  if (!akibat) return <p className={classes.akibat}>{teks.menghitung}</p>
  const { berubah, jabatan } = akibat
  return (
    <p className={classes.akibat} data-berubah={berubah > 0 || undefined} role="status" data-testid="akibat-aturan">
      {berubah === 0 ? teks.akibatNihil(jabatan) : teks.akibat(akibat)}
    </p>
  )
}
