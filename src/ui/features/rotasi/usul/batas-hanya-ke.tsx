import { Button, Group, Input, MultiSelect } from '@mantine/core'
import { useState } from 'react'
import type { Jabatan } from '../../../../domain/organisasi/jabatan'
import type { BatasUsul } from '../../../../domain/usul-rotasi/permintaan'
import { teksUsul } from '../../../text/usul-rotasi'
import { ButirBatas } from './butir-batas'
import { type PilihanOrang, PilihOrang } from './pilih-orang'

type HanyaKe = BatasUsul['hanyaKe']
type Props = {
  readonly orang: readonly PilihanOrang[]
  readonly jabatan: readonly Jabatan[]
  readonly hanyaKe: HanyaKe
  readonly onHanyaKe: (hanyaKe: HanyaKe) => void
}

/** People who go to certain posts only, or stay. */
export function BatasHanyaKe({ orang, jabatan, hanyaKe, onHanyaKe }: Props): React.JSX.Element {
  const [siapa, setSiapa] = useState<PilihanOrang | null>(null)
  const [ke, setKe] = useState<readonly string[]>([])
  const namaJabatanOf = (id: string): string => jabatan.find((j) => j.id === id)?.nama ?? id
  const tambah = (): void => {
    if (!siapa) return
    const tujuan = jabatan.filter((j) => ke.includes(j.id)).map((j) => j.id)
    onHanyaKe([...hanyaKe.filter((h) => h.pegawaiId !== siapa.value), { pegawaiId: siapa.value, jabatan: tujuan }])
    setSiapa(null)
    setKe([])
  }
  return (
    <Input.Wrapper label={teksUsul.hanyaKe} labelElement="div">
      <Group gap="xs" wrap="nowrap" mt={4} align="flex-start">
        <PilihOrang orang={orang} value={siapa} onValue={setSiapa} />
        <MultiSelect
          flex={1}
          aria-label={teksUsul.pilihJabatan}
          placeholder={ke.length === 0 ? teksUsul.pilihJabatan : ''}
          data={jabatan.map((j) => ({ value: j.id, label: j.nama }))}
          value={[...ke]}
          onChange={setKe}
          searchable
          limit={60}
          hidePickedOptions
        />
        <Button variant="default" flex="none" disabled={!siapa || ke.length === 0} onClick={tambah}>
          {teksUsul.tambah}
        </Button>
      </Group>
      {hanyaKe.map((h) => (
        <ButirBatas
          key={h.pegawaiId}
          teks={teksUsul.hanyaKeTeks(
            orang.find((o) => o.value === h.pegawaiId)?.label ?? h.pegawaiId,
            h.jabatan.map(namaJabatanOf).join('; ')
          )}
          onHapus={() => onHanyaKe(hanyaKe.filter((x) => x !== h))}
        />
      ))}
    </Input.Wrapper>
  )
}
