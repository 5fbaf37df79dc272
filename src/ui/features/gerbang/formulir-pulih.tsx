import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ask } from '../../lib/client'
import { kembaliKeTempat } from '../../lib/kembali-ke-tempat'
import { problemText } from '../../lib/notify'
import { teksGerbang as teks } from '../../text/gerbang'
import type { Terkunci } from './layar-masuk'
import { ISIAN_SANDI_KOSONG, isSandiSiap, SandiBaru } from './sandi-baru'

type Props = { readonly terkunci: Terkunci; readonly onKembali: () => void }

/** The printed key in place of a password that was forgotten, and the new password. */
export function FormulirPulih({ terkunci: { pengguna, terakhir }, onKembali }: Props): React.JSX.Element {
  const [namaMasuk, setNama] = useState(terakhir ?? '')
  const [kunciPemulihan, setKunci] = useState('')
  const [isian, setIsian] = useState(ISIAN_SANDI_KOSONG)
  const [masalah, setMasalah] = useState<string | null>(null)
  const [sibuk, setSibuk] = useState(false)
  const pemilik = { namaMasuk, nama: pengguna.find((p) => p.namaMasuk === namaMasuk)?.nama ?? '' }
  const isSiap = namaMasuk !== '' && kunciPemulihan !== '' && isSandiSiap(isian, pemilik)
  const kirim = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSibuk(true)
    setMasalah(null)
    try {
      kembaliKeTempat(namaMasuk, terakhir)
      await ask('gerbang.pulihkan-sandi', { namaMasuk, kunciPemulihan, sandiBaru: isian.sandi })
    } catch (error) {
      setMasalah(problemText(error))
      setSibuk(false)
    }
  }
  return (
    <form onSubmit={(event) => void kirim(event)} data-testid="form-pulih">
      <Stack gap="sm">
        <TextInput
          label={teks.namaMasuk}
          value={namaMasuk}
          onChange={({ currentTarget }) => setNama(currentTarget.value)}
          maxLength={40}
          autoFocus
          data-testid="pulih-nama"
        />
        <TextInput
          label={teks.kunciPemulihan}
          placeholder={teks.kunciPemulihanContoh}
          value={kunciPemulihan}
          onChange={({ currentTarget }) => setKunci(currentTarget.value)}
          maxLength={60}
          spellCheck={false}
          data-testid="pulih-kunci"
        />
        <SandiBaru isian={isian} pemilik={pemilik} onChange={setIsian} />
        {masalah !== null && (
          <Alert color="bahaya" role="alert">
            {masalah}
          </Alert>
        )}
        <Button type="submit" size="md" loading={sibuk} disabled={!isSiap} data-testid="pulihkan-sandi">
          {teks.pasangDanMasuk}
        </Button>
        {pengguna.length > 0 && (
          <Anchor component="button" type="button" size="sm" ta="center" onClick={onKembali}>
            {teks.kembali}
          </Anchor>
        )}
      </Stack>
    </form>
  )
}
