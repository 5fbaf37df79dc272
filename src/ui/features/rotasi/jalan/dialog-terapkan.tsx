import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { isTanggal } from '../../../../domain/kit/tanggal'
import type { LangkahId } from '../../../../domain/mutasi/rencana'
import { usePetugas } from '../../../lib/use-petugas'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { jalankan } from '../ruang-kerja'
import { BarisTerapkan } from './baris-terapkan'
import { RingkasanTerapkan } from './ringkasan-terapkan'
import classes from './terapkan.module.css'
import { useSkTerbit } from './sk-terbit'
import { usePratinjauTerapan } from './pratinjau-terapan'

/** Asks who was sworn in, shows what will be written, and carries the plan out for them. */
export function DialogTerapkan({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const { ruang, bukaTab } = useMeja()
  const { rencana, proyeksi } = ruang
  const terbuka = proyeksi.langkah.filter((l) => l.diterapkanPada === null)
  const [absen, setAbsen] = useState<ReadonlySet<LangkahId>>(new Set())
  const [isian, setIsian] = useState({ nomorSk: '', tmt: '' })
  const [petugas, setPetugas] = usePetugas()
  const sk = useSkTerbit()
  const nomorSk = isian.nomorSk === '' ? sk.nomor : isian.nomorSk
  const tmt = isTanggal(isian.tmt) ? isian.tmt : null
  const langkahIds = useMemo(() => terbuka.filter((l) => !absen.has(l.id)).map((l) => l.id), [terbuka, absen])
  const pratinjau = usePratinjauTerapan({ langkahIds, nomorSk, tmt })
  const isReady = langkahIds.length > 0 && nomorSk.trim() !== '' && petugas.trim() !== '' && pratinjau?.ok === true
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const input = { id: rencana.id, langkahIds: [...langkahIds], nomorSk, oleh: petugas, ...(tmt === null ? {} : { tmt }) }
    if (!(await jalankan(rencana.id, 'rencana.apply', input))) return
    onClose()
    bukaTab('tindak-lanjut')
  }
  const tandai = (id: LangkahId, hadir: boolean): void =>
    setAbsen((now) => (hadir ? new Set([...now].filter((x) => x !== id)) : new Set([...now, id])))
  return (
    <Modal opened onClose={onClose} title={teksJalan.terapkanJudul} size={860}>
      <form onSubmit={(event) => void send(event)} data-testid="dialog-terapkan">
        <Stack gap="sm">
          <Text size="sm">{teksJalan.terapkanRinci}</Text>
          <Checkbox
            label={`${teksJalan.pilihSemua} (${langkahIds.length}/${terbuka.length})`}
            checked={langkahIds.length === terbuka.length}
            indeterminate={langkahIds.length > 0 && langkahIds.length < terbuka.length}
            onChange={({ currentTarget }) => setAbsen(currentTarget.checked ? new Set() : new Set(terbuka.map((l) => l.id)))}
          />
          <ul className={classes.daftar}>
            {proyeksi.langkah.map((l) => (
              <BarisTerapkan key={l.id} langkah={l} isHadir={!absen.has(l.id)} onHadir={(hadir) => tandai(l.id, hadir)} />
            ))}
          </ul>
          <Group align="flex-start" grow>
            <TextInput
              label={teksJalan.nomorSk}
              value={nomorSk}
              onChange={({ currentTarget }) => setIsian({ ...isian, nomorSk: currentTarget.value })}
              maxLength={120}
              required
              data-testid="terapkan-nomor"
            />
            <TextInput
              label={teksJalan.oleh}
              value={petugas}
              onChange={({ currentTarget }) => setPetugas(currentTarget.value)}
              required
              data-testid="terapkan-oleh"
            />
            <TextInput
              label={teksJalan.mulaiLain}
              description={teksJalan.mulaiLainRinci}
              inputWrapperOrder={['label', 'input', 'description']}
              type="date"
              value={isian.tmt}
              onChange={({ currentTarget }) => setIsian({ ...isian, tmt: currentTarget.value })}
            />
          </Group>
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
