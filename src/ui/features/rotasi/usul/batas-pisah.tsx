import { Button, Group, Input } from '@mantine/core'
import { useState } from 'react'
import type { BatasUsul } from '../../../../domain/usul-rotasi/permintaan'
import { teksUsul } from '../../../text/usul-rotasi'
import { ButirBatas } from './butir-batas'
import { type PilihanOrang, PilihOrang } from './pilih-orang'
import classes from './usul.module.css'

type Pisah = BatasUsul['pisah']
type Props = { readonly orang: readonly PilihanOrang[]; readonly pisah: Pisah; readonly onPisah: (pisah: Pisah) => void }

/** Pairs of people who must not come to sit in one perangkat daerah. */
export function BatasPisah({ orang, pisah, onPisah }: Props): React.JSX.Element {
  const [satu, setSatu] = useState<PilihanOrang | null>(null)
  const [dua, setDua] = useState<PilihanOrang | null>(null)
  const namaOf = (id: string): string => orang.find((o) => o.value === id)?.label ?? id
  const tambah = (): void => {
    if (!satu || !dua) return
    onPisah([...pisah, [satu.value, dua.value]])
    setSatu(null)
    setDua(null)
  }
  return (
    <Input.Wrapper label={teksUsul.pisah} labelElement="div">
      <Group gap="xs" wrap="nowrap" mt={4}>
        <PilihOrang orang={orang} value={satu} onValue={setSatu} />
        <span className={classes.dan}>{teksUsul.dan}</span>
        <PilihOrang orang={orang} value={dua} onValue={setDua} />
        <Button variant="default" flex="none" disabled={!satu || !dua || satu === dua} onClick={tambah}>
          {teksUsul.tambah}
        </Button>
      </Group>
      {pisah.map(([a, b], i) => (
        <ButirBatas
          key={`${a} ${b}`}
          teks={`${namaOf(a)} ${teksUsul.dan} ${namaOf(b)}`}
          onHapus={() => onPisah(pisah.filter((_, n) => n !== i))}
        />
      ))}
    </Input.Wrapper>
  )
}
