import { Button, EmptyState, Select, Switch, Text } from '@mantine/core'
import { IconAlertTriangle, IconTableOff } from '@tabler/icons-react'
import type { LembarStudio } from '../../../contract/impor'
import { type AturanLembar, JENIS_LEMBAR, type JenisLembar } from '../../../domain/impor/aturan-lembar'
import { jenisLembar } from '../../../domain/impor/jenis-lembar'
import { teksImpor } from '../../text/impor'
import { assign, halanganOf, missingMedan, reread } from './aturan-suntingan'
import { GambarJudul } from './gambar-judul'
import classes from './langkah-kolom.module.css'
import { TabelKolom } from './tabel-kolom'

type Props = {
  readonly lembar: LembarStudio
  readonly aturan: AturanLembar
  /** Why the import cannot go on, for this sheet or another. */
  readonly halangan: string | null
  readonly isBerubah: boolean
  readonly isSibuk: boolean
  readonly onSunting: (aturan: AturanLembar) => void
  /** Reads the sheet again at once: its columns are others now. */
  readonly onBacaLagi: (aturan: AturanLembar) => void
}

/** One sheet: what it holds, its header in a picture of its top rows, and its columns. */
export function IsiLembar({ lembar, aturan, halangan, isBerubah, isSibuk, onSunting, onBacaLagi }: Props): React.JSX.Element {
  const setJenis = (jenis: JenisLembar | null): void =>
    jenis === null ? onSunting({ ...aturan, jenis }) : onBacaLagi(reread(aturan, { jenis }))
  return (
    <>
      <div className={classes.bar}>
        <PilihJenis jenis={aturan.jenis} isSibuk={isSibuk} onPilih={setJenis} />
        {aturan.jenis !== null && (
          <>
            <Text size="sm">
              {teksImpor.barisJudul}: <b className="angka">{aturan.barisJudul || teksImpor.judulTakAda}</b>
            </Text>
            <Switch
              label={teksImpor.judulDua}
              checked={aturan.isJudulDua}
              disabled={isSibuk}
              onChange={(event) => onBacaLagi(reread(aturan, { isJudulDua: event.currentTarget.checked }))}
            />
          </>
        )}
        <Button
          ml="auto"
          variant="default"
          disabled={!isBerubah || isSibuk}
          onClick={() => onBacaLagi(aturan)}
          data-testid="impor-terapkan"
        >
          {teksImpor.terapkan}
        </Button>
      </div>
      <Peringatan lembar={lembar} aturan={aturan} halangan={missingMedan(aturan).length > 0 ? halanganOf([aturan]) : halangan} />
      {aturan.jenis === null ? (
        <EmptyState
          icon={<IconTableOff />}
          variant="light"
          mt={60}
          title={lembar.atas.length === 0 ? teksImpor.lembarKosong : teksImpor.lembarDitinggal}
          description={lembar.atas.length === 0 ? teksImpor.lembarKosongRinci : teksImpor.lembarDitinggalRinci}
        />
      ) : (
        <>
          <GambarJudul
            atas={lembar.atas}
            aturan={aturan}
            isSibuk={isSibuk}
            onPilih={(barisJudul) => onBacaLagi(reread(aturan, { barisJudul }))}
          />
          <TabelKolom lembar={lembar} aturan={aturan} onPilih={(indeks, medan) => onSunting(assign(aturan, indeks, medan))} />
        </>
      )}
    </>
  )
}

const DITINGGAL = 'DITINGGAL'
const PILIHAN = [
  ...JENIS_LEMBAR.map((value) => ({ value, label: jenisLembar[value].nama })),
  { value: DITINGGAL, label: teksImpor.lembarDitinggal }
]

type PilihJenisProps = {
  readonly jenis: JenisLembar | null
  readonly isSibuk: boolean
  readonly onPilih: (jenis: JenisLembar | null) => void
}

const PilihJenis = ({ jenis, isSibuk, onPilih }: PilihJenisProps): React.JSX.Element => (
  <Select
    w={250}
    aria-label={teksImpor.isiLembar}
    data={PILIHAN}
    value={jenis ?? DITINGGAL}
    disabled={isSibuk}
    allowDeselect={false}
    onChange={(value) => onPilih(JENIS_LEMBAR.find((j) => j === value) ?? null)}
    data-testid="impor-jenis"
  />
)

type PeringatanProps = Pick<Props, 'lembar' | 'aturan' | 'halangan'>

function Peringatan({ lembar, aturan, halangan }: PeringatanProps): React.JSX.Element | null {
  if (halangan !== null)
    return (
      <p className={classes.halangan} role="alert" data-testid="impor-kurang">
        <IconAlertTriangle size={16} />
        {halangan}
      </p>
    )
  return lembar.catatan.length > 0 && aturan.jenis !== null ? (
    <p className={classes.catatan} title={lembar.catatan.join('\n')}>
      {lembar.catatan.join(' · ')}
    </p>
  ) : null
}
