import { Radio, Stack, Switch } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { BedaMedan } from '../../../domain/impor/beda'
import { teksImpor } from '../../text/impor'
import classes from './panel-beda.module.css'

/** How one field is shown and decided. */
export type MedanProps = {
  readonly medan: BedaMedan
  /** True when the whole row is new: there is no value before. */
  readonly isBaru: boolean
  readonly onAmbil: (isDiambil: boolean) => void
}

/** What a new row cannot be without: it comes with the row or not at all. */
const TETAP: ReadonlySet<string> = new Set(['nip', 'nama', 'jenis'])

/** A field nobody wrote by hand: before, after, and whether it is taken. */
export function MedanBiasa({ medan, isBaru, onAmbil }: MedanProps): React.JSX.Element {
  return (
    <div className={classes.biasa} data-ditolak={!medan.isDiambil || undefined}>
      <div>
        <span className={classes.judul}>{medan.judul}</span>
        <span className={classes.nilai}>
          {!isBaru && (
            <>
              <span className={classes.lama}>{medan.lama ?? teksImpor.kosong}</span>
              <IconArrowRight size={14} />
            </>
          )}
          <span className={classes.baru}>{medan.baru ?? teksImpor.kosong}</span>
        </span>
      </div>
      {!(isBaru && TETAP.has(medan.medan)) && (
        <Switch
          size="xs"
          aria-label={teksImpor.ambilBaris(medan.judul)}
          checked={medan.isDiambil}
          onChange={(event) => onAmbil(event.currentTarget.checked)}
        />
      )}
    </div>
  )
}

/** A field written by hand since a file last filled it: one of the two values has to be chosen. */
export function MedanBentrok({ medan, onAmbil }: MedanProps): React.JSX.Element {
  return (
    <Radio.Group
      label={medan.judul}
      description={teksImpor.bentrokRinci}
      value={medan.isDiambil ? 'BERKAS' : 'APLIKASI'}
      onChange={(value) => onAmbil(value === 'BERKAS')}
      data-testid={`bentrok-${medan.medan}`}
    >
      <Stack gap={6} mt={8}>
        <Radio value="APLIKASI" size="xs" label={<Pilihan nama={teksImpor.nilaiAplikasi} nilai={medan.lama} />} />
        <Radio value="BERKAS" size="xs" label={<Pilihan nama={teksImpor.nilaiBerkas} nilai={medan.baru} />} />
      </Stack>
    </Radio.Group>
  )
}

const Pilihan = ({ nama, nilai }: { readonly nama: string; readonly nilai: string | null }): React.JSX.Element => (
  <span className={classes.pilihan}>
    <span>{nama}</span>
    <b>{nilai ?? teksImpor.kosong}</b>
  </span>
)
