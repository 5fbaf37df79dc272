import { ActionIcon, Button, Popover, Slider } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { type Bobot, BUTIR_KOMPONEN, KOMPONEN } from '../../../../domain/calon/bobot'
import { teksCalon } from '../../../text/calon'
import classes from './calon.module.css'

type Props = {
  readonly bobot: Bobot
  readonly isDiubah: boolean
  /** null = back to what the office has set. */
  readonly onUbah: (bobot: Bobot | null) => void
}

const TERTINGGI = 40

/** The weights of the parts of the score, to be tried out for the moment. */
export function BobotCalon({ bobot, isDiubah, onUbah }: Props): React.JSX.Element {
  return (
    <Popover position="bottom-end" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon
          variant={isDiubah ? 'light' : 'default'}
          size="lg"
          aria-label={teksCalon.bobot}
          title={isDiubah ? teksCalon.bobotDiubah : teksCalon.bobot}
          data-testid="bobot-calon"
        >
          <IconAdjustmentsHorizontal size={17} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.bobot}>
        <p className={classes.catatan}>{teksCalon.bobotRinci}</p>
        {KOMPONEN.map((k) => (
          <div key={k} className={classes.geser}>
            <span>{BUTIR_KOMPONEN[k].judul}</span>
            <Slider
              min={0}
              max={TERTINGGI}
              label={null}
              size="sm"
              thumbLabel={BUTIR_KOMPONEN[k].judul}
              value={Math.min(bobot[k], TERTINGGI)}
              onChange={(nilai) => onUbah({ ...bobot, [k]: nilai })}
            />
            <output className="angka">{bobot[k]}</output>
          </div>
        ))}
        <Button variant="subtle" size="compact-sm" disabled={!isDiubah} onClick={() => onUbah(null)}>
          {teksCalon.bobotBawaan}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
