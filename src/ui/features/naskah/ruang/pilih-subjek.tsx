import { ActionIcon, Select, Text, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { teksNaskah as teks } from '../../../text/naskah'
import type { SubjekRuang } from './pilihan-naskah'
import classes from './pilih-subjek.module.css'

type Props = { readonly semua: readonly SubjekRuang[]; readonly dipilih: SubjekRuang; readonly onPilih: (kunci: string) => void }

/** Whose copy is on show: the one before, the next, or by name. One copy needs no choosing. */
export function PilihSubjek({ semua, dipilih, onPilih }: Props): React.JSX.Element | null {
  const ke = semua.indexOf(dipilih)
  const pergi = (langkah: 1 | -1): void => {
    const lain = semua[ke + langkah]
    if (lain) onPilih(lain.kunci)
  }
  useHotkeys([
    ['alt+ArrowLeft', () => pergi(-1)],
    ['alt+ArrowRight', () => pergi(1)]
  ])
  if (semua.length < 2) return null
  return (
    <div className={classes.subjek}>
      <Tooltip label={teks.orangSebelum}>
        <ActionIcon variant="default" size={34} aria-label={teks.orangSebelum} disabled={ke <= 0} onClick={() => pergi(-1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
      </Tooltip>
      <Select
        flex={1}
        miw={120}
        maw={280}
        aria-label={teks.orang}
        searchable
        limit={100}
        allowDeselect={false}
        nothingFoundMessage={teks.orangNihil}
        data={semua.map((s) => ({ value: s.kunci, label: s.sebutan }))}
        value={dipilih.kunci}
        onChange={(kunci) => kunci && onPilih(kunci)}
        data-testid="pilih-subjek"
      />
      <Tooltip label={teks.orangBerikut}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={teks.orangBerikut}
          disabled={ke >= semua.length - 1}
          onClick={() => pergi(1)}
          data-testid="orang-berikut"
        >
          <IconChevronRight size={16} />
        </ActionIcon>
      </Tooltip>
      <Text size="xs" c="gray.7" className="angka">
        {teks.orangKe(ke + 1, semua.length)}
      </Text>
    </div>
  )
}
