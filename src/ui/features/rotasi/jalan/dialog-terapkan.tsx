import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { isTanggal } from '../../../../domain/kit/tanggal'
import type { LangkahId } from '../../../../domain/mutasi/rencana'
import { usePetugas } from '../../../lib/use-petugas'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { jalankan } from '../ruang-kerja'
import { DaftarTerapkan } from './daftar-terapkan'
import { MedanTerapkan } from './medan-terapkan'
import { usePratinjauTerapan } from './pratinjau-terapan'
import { RingkasanTerapkan } from './ringkasan-terapkan'
import { useSkTerbit } from './sk-terbit'

/** Asks who was sworn in, shows what will be written, and carries the plan out for them. */
export function DialogTerapkan({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const { ruang, bukaTab } = useMeja()
  const { id } = ruang.rencana
  const [absen, setAbsen] = useState<ReadonlySet<LangkahId>>(new Set())
  const { nomor } = useSkTerbit()
  const [isian, setIsian] = useState({ nomorSk: nomor, tmt: '' })
  const [petugas] = usePetugas()
  const langkahIds = useMemo(
    () => ruang.proyeksi.langkah.filter((l) => l.diterapkanPada === null && !absen.has(l.id)).map((l) => l.id),
    [ruang, absen]
  )
  const tmt = isTanggal(isian.tmt) ? isian.tmt : null
  const pratinjau = usePratinjauTerapan({ langkahIds, nomorSk: isian.nomorSk, tmt })
  const isReady = isian.nomorSk.trim() !== '' && petugas.trim() !== '' && pratinjau?.ok === true
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const input = { id, langkahIds: [...langkahIds], nomorSk: isian.nomorSk, oleh: petugas, ...(tmt === null ? {} : { tmt }) }
    if (!(await jalankan(id, 'rencana.apply', input))) return
    onClose()
    bukaTab('tindak-lanjut')
  }
  return (
    <Modal opened onClose={onClose} title={teksJalan.terapkanJudul} size={860}>
      <form onSubmit={(event) => void send(event)} data-testid="dialog-terapkan">
        <Stack gap="sm">
          <Text size="sm">{teksJalan.terapkanRinci}</Text>
          <DaftarTerapkan absen={absen} onAbsen={setAbsen} />
          <MedanTerapkan isian={isian} onIsian={setIsian} />
          <RingkasanTerapkan pratinjau={pratinjau} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teksJalan.batal}
            </Button>
            <Button type="submit" disabled={!isReady} data-testid="terapkan-ya">
              {teksJalan.terapkanYa(langkahIds.length)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
