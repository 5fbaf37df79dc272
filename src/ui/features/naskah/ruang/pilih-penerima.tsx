import { Button, Checkbox, Group, Text } from '@mantine/core'
import { teksTerbit as teks } from '../../../text/naskah'
import type { SubjekRuang } from './pilihan-naskah'
import classes from './pilih-penerima.module.css'

type Props = {
  readonly semua: readonly SubjekRuang[]
  readonly terbit: ReadonlySet<string>
  readonly untuk: ReadonlySet<string>
  readonly onPilih: (untuk: ReadonlySet<string>) => void
}

/** For whom the paper is issued. One copy needs no choosing. */
export function PilihPenerima({ semua, terbit, untuk, onPilih }: Props): React.JSX.Element | null {
  if (semua.length < 2) return null
  const belum = semua.filter((s) => !terbit.has(s.kunci)).map((s) => s.kunci)
  const ganti = (kunci: string): void => onPilih(new Set(untuk.has(kunci) ? [...untuk].filter((k) => k !== kunci) : [...untuk, kunci]))
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {teks.untuk(untuk.size, semua.length)}
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={() => onPilih(new Set(belum))} data-testid="terbit-semua">
          {teks.semua}
        </Button>
      </Group>
      <ul className={classes.penerima}>
        {semua.map((s) => (
          <li key={s.kunci}>
            <Checkbox
              size="xs"
              label={terbit.has(s.kunci) ? `${s.sebutan} (${teks.sudah})` : s.sebutan}
              disabled={terbit.has(s.kunci)}
              checked={untuk.has(s.kunci)}
              onChange={() => ganti(s.kunci)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
