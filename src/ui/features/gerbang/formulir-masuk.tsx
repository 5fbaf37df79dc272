import { Alert, Anchor, Button, PasswordInput, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { ask } from '../../lib/client'
import { kembaliKeTempat } from '../../lib/kembali-ke-tempat'
import { problemText } from '../../lib/notify'
import { queryClient } from '../../lib/use-ask'
import { teksGerbang as teks } from '../../text/gerbang'
import type { Terkunci } from './layar-masuk'
import { useHitungMundur } from './use-hitung-mundur'

type Props = { readonly terkunci: Terkunci; readonly onLupa: () => void }

/** Name and password, the wait after wrong ones, and the way round. */
export function FormulirMasuk({ terkunci, onLupa }: Props): React.JSX.Element {
  const { pengguna, terakhir } = terkunci
  const [namaMasuk, setNama] = useState(terakhir ?? pengguna[0]?.namaMasuk ?? '')
  const [sandi, setSandi] = useState('')
  const [masalah, setMasalah] = useState<string | null>(null)
  const [sibuk, setSibuk] = useState(false)
  const [isKapital, setKapital] = useState(false)
  const tunggu = useHitungMundur(pengguna.find((p) => p.namaMasuk === namaMasuk)?.tunggu ?? 0, terkunci)
  const masuk = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSibuk(true)
    setMasalah(null)
    try {
      kembaliKeTempat(namaMasuk, terakhir)
      await ask('gerbang.masuk', { namaMasuk, sandi })
    } catch (error) {
      setMasalah(problemText(error))
      setSandi('')
      setSibuk(false)
      void queryClient.invalidateQueries({ queryKey: ['gerbang.keadaan'] })
    }
  }
  return (
    <form onSubmit={(event) => void masuk(event)} data-testid="form-masuk">
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
          autoFocus
          data-testid="sandi-masuk"
        />
        {tunggu > 0 ? (
          <Alert color="emas" role="status" data-testid="tunggu-masuk">
            {teks.tunggu(tunggu)}
          </Alert>
        ) : (
          masalah !== null && (
            <Alert color="bahaya" role="alert">
              {masalah}
            </Alert>
          )
        )}
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
