import { Button, Group, Modal, PasswordInput, Select, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { ask } from '../../../lib/client'
import { gantiKunciPemulihan } from '../../../lib/kunci-pemulihan'
import { notifyProblem } from '../../../lib/notify'
import { useAsk } from '../../../lib/use-ask'
import { teksPengguna as teks } from '../../../text/pengguna'
import classes from './pengguna.module.css'

const MENIT = [1, 3, 5, 10, 15, 30, 60]

/** How long the window stays open by itself, and the printed key. */
export function SetelanPintu(): React.JSX.Element {
  const { data } = useAsk('gerbang.keadaan', null)
  const menit = data?.jenis === 'TERBUKA' ? (data.kunciSetelah ?? 10) : 10
  const [isMembuat, buat] = useDisclosure(false)
  return (
    <div className={classes.setelan}>
      <section className={classes.kotak}>
        <div>
          <h2 className={classes.judul}>{teks.kunciOtomatis}</h2>
          <Text size="sm" c="gray.7">
            {teks.kunciOtomatisRinci}
          </Text>
        </div>
        <Select
          ml="auto"
          w={170}
          style={{ flex: 'none' }}
          aria-label={teks.kunciOtomatis}
          data={MENIT.map((n) => ({ value: String(n), label: teks.menit(n) }))}
          value={String(menit)}
          onChange={(value) => value !== null && void ask('gerbang.kunci-otomatis', { menit: Number(value) }).catch(notifyProblem)}
          allowDeselect={false}
          data-testid="kunci-otomatis"
        />
      </section>
      <section className={classes.kotak}>
        <div>
          <h2 className={classes.judul}>{teks.kunciPemulihan}</h2>
          <Text size="sm" c="gray.7">
            {teks.kunciPemulihanRinci}
          </Text>
        </div>
        <Button ml="auto" style={{ flex: 'none' }} variant="default" onClick={buat.open} data-testid="kunci-baru">
          {teks.kunciBaru}
        </Button>
      </section>
      {isMembuat && <DialogKunciBaru onClose={buat.close} />}
    </div>
  )
}

function DialogKunciBaru({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const [sandi, setSandi] = useState('')
  const buat = (event: React.FormEvent): void => {
    event.preventDefault()
    onClose()
    gantiKunciPemulihan(sandi).catch(notifyProblem)
  }
  return (
    <Modal opened onClose={onClose} title={teks.kunciBaruJudul}>
      <form onSubmit={buat} data-testid="form-kunci-baru">
        <PasswordInput
          label={teks.sandiAnda}
          value={sandi}
          onChange={({ currentTarget }) => setSandi(currentTarget.value)}
          autoComplete="current-password"
          maxLength={200}
          data-autofocus
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {teks.batal}
          </Button>
          <Button type="submit" disabled={sandi === ''}>
            {teks.kunciBaru}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
