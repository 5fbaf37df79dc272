import { Button, Group } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconCheck } from '@tabler/icons-react'
import { teksImpor } from '../../text/impor'
import classes from './stepper.module.css'
import { TAHAP, type Tahap, tahapAt } from './tahap'

type Props = {
  readonly tahap: Tahap
  /** True once it was saved: nothing to go back to. */
  readonly isSelesai: boolean
  readonly isTerbuka: (tahap: Tahap) => boolean
  readonly isSibuk: boolean
  readonly onPindah: (tahap: Tahap) => void
}

/** Where the officer is in the import, and the way back and on. */
export function Stepper({ tahap, isSelesai, isTerbuka, isSibuk, onPindah }: Props): React.JSX.Element {
  const kini = isSelesai ? TAHAP.length : TAHAP.indexOf(tahap)
  const isMati = (t: Tahap): boolean => isSelesai || isSibuk || !isTerbuka(t)
  const lanjut = tahapAt(tahap, 1)
  return (
    <div className={classes.kepala}>
      <ol className={classes.stepper} aria-label={teksImpor.langkah}>
        {TAHAP.map((t, i) => (
          <li key={t}>
            <button
              type="button"
              className={classes.tahap}
              data-lewat={i < kini || undefined}
              aria-current={i === kini ? 'step' : undefined}
              disabled={isMati(t)}
              onClick={() => onPindah(t)}
              data-testid={`tahap-${t}`}
            >
              <span className={classes.nomor}>{i < kini ? <IconCheck size={14} stroke={2.4} /> : i + 1}</span>
              {teksImpor.tahap[t]}
            </button>
          </li>
        ))}
      </ol>
      {!isSelesai && isTerbuka('kolom') && (
        <Group gap="xs" wrap="nowrap">
          {kini > 0 && (
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={16} />}
              disabled={isSibuk}
              onClick={() => onPindah(tahapAt(tahap, -1))}
              data-testid="impor-kembali"
            >
              {teksImpor.kembali}
            </Button>
          )}
          {lanjut !== tahap && (
            <Button
              rightSection={<IconArrowRight size={16} />}
              disabled={isMati(lanjut)}
              onClick={() => onPindah(lanjut)}
              data-testid="impor-lanjut"
            >
              {`${teksImpor.lanjut}: ${teksImpor.tahap[lanjut]}`}
            </Button>
          )}
        </Group>
      )}
    </div>
  )
}
