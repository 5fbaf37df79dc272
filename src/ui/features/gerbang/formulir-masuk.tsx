import { Alert, Anchor, Button, PasswordInput, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { PesanGagal } from '../../components/pesan-gagal'
import { ask } from '../../lib/client'
import { kembaliKeTempat } from '../../lib/kembali-ke-tempat'
import { useFokusAwal } from '../../lib/use-fokus-awal'
import { useKirim } from '../../lib/use-kirim'
import { queryClient } from '../../lib/use-ask'
import { teksGerbang as teks } from '../../text/gerbang'
import type { Terkunci } from '../../../contract/gerbang'
import { useHitungMundur } from './use-hitung-mundur'

type Props = { readonly terkunci: Terkunci; readonly onLupa: () => void }

/** Name and password, the wait after wrong ones, and the way round. */
export function FormulirMasuk({ terkunci, onLupa }: Props): React.JSX.Element {
  const { pengguna, terakhir } = terkunci
  const [namaMasuk, setNama] = useState(terakhir ?? pengguna[0]?.namaMasuk ?? '')
  const [sandi, setSandi] = useState('')
  const [isKapital, setKapital] = useState(false)
  const medan = useFokusAwal()
  const tunggu = useHitungMundur(pengguna.find((p) => p.namaMasuk === namaMasuk)?.tunggu ?? 0, terkunci)
  const { masalah, sibuk, kirim } = useKirim(
    async () => {
      kembaliKeTempat(namaMasuk, terakhir)
      await ask('gerbang.masuk', { namaMasuk, sandi })
    },
    () => {
      // unless the next one is being typed already
      setSandi((kini) => (kini === sandi ? '' : kini))
      void queryClient.invalidateQueries({ queryKey: ['gerbang.keadaan'] })
    }
  )
  return (
    <form onSubmit={kirim} data-testid="form-masuk">
      <Stack gap="md">
        <Select
          label={teks.nama}
          size="md"
          data={pengguna.map((p) => ({ value: p.namaMasuk, label: p.nama }))}
          value={namaMasuk}
          onChange={(value) => setNama(value ?? namaMasuk)}
          allowDeselect={false}
          searchable={pengguna.length > 8}
          data-testid="nama-masuk"
        />
        <PasswordInput
          label={teks.sandi}
          size="md"
          value={sandi}
          onChange={({ currentTarget }) => setSandi(currentTarget.value)}
          onKeyUp={(event) => setKapital(event.getModifierState('CapsLock'))}
          description={isKapital ? teks.capsLock : null}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="current-password"
          maxLength={200}
          ref={medan}
          data-testid="sandi-masuk"
        />
        <Penolakan tunggu={tunggu} masalah={masalah} />
        <Button type="submit" size="md" loading={sibuk} disabled={sandi === '' || tunggu > 0} data-testid="masuk">
          {teks.masuk}
        </Button>
        <Anchor component="button" type="button" size="sm" ta="center" onClick={onLupa}>
          {teks.lupa}
        </Anchor>
      </Stack>
    </form>
  )
}

type PenolakanProps = { readonly tunggu: number; readonly masalah: string | null }

/** Why nobody came in: the wait, while there is one. */
const Penolakan = ({ tunggu, masalah }: PenolakanProps): React.JSX.Element =>
  tunggu > 0 ? (
    <Alert color="emas" role="status" data-testid="tunggu-masuk">
      {teks.tunggu(tunggu)}
    </Alert>
  ) : (
    <PesanGagal pesan={masalah} />
  )
