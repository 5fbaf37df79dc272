import { Button, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { TEKS_TUJUAN_DATA, TUJUAN_DATA, type TujuanData } from '../../domain/akses/tujuan-data'
import { teksPribadi } from '../text/pribadi'

type Props = { readonly onBatal: () => void; readonly onSimpan: (lengkap: TujuanData | undefined) => void }

const CARA = ['SAMAR', 'LENGKAP'] as const
const PILIHAN = TUJUAN_DATA.map((value) => ({ value, label: TEKS_TUJUAN_DATA[value] }))

/** Asks how personal data go into a file: masked, or whole for a purpose that is written down. */
export function DialogLengkap({ onBatal, onSimpan }: Props): React.JSX.Element {
  const [isLengkap, setLengkap] = useState(false)
  const [tujuan, setTujuan] = useState<TujuanData | null>(null)
  const simpan = (): void => onSimpan(isLengkap && tujuan !== null ? tujuan : undefined)
  return (
    <Modal opened onClose={onBatal} title={teksPribadi.ekspor.judul} data-testid="dialog-lengkap">
      <Stack gap="sm">
        <Radio.Group value={CARA[isLengkap ? 1 : 0] ?? 'SAMAR'} onChange={(cara) => setLengkap(cara === 'LENGKAP')}>
          <Stack gap="xs">
            <Radio value="SAMAR" label={teksPribadi.ekspor.samar} />
            <Radio value="LENGKAP" label={teksPribadi.ekspor.lengkap} />
          </Stack>
        </Radio.Group>
        {isLengkap && (
          <Select
            label={teksPribadi.ekspor.tujuan}
            data={PILIHAN}
            value={tujuan}
            onChange={(value) => setTujuan(TUJUAN_DATA.find((t) => t === value) ?? null)}
          />
        )}
        <Text size="xs" c="dimmed">
          {teksPribadi.ekspor.rinci}
        </Text>
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onBatal}>
          {teksPribadi.batal}
        </Button>
        <Button onClick={simpan} disabled={isLengkap && tujuan === null} data-testid="simpan-lengkap">
          {teksPribadi.ekspor.simpan}
        </Button>
      </Group>
    </Modal>
  )
}
