import { Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ask } from '../../lib/client'
import { kembaliKeTempat } from '../../lib/kembali-ke-tempat'
import { teksGerbang as teks } from '../../text/gerbang'
import type { Terkunci } from '../../../contract/gerbang'
import { ISIAN_SANDI_KOSONG, isSandiSiap, SandiBaru } from '../../components/sandi-baru'
import { useKirim } from '../../lib/use-kirim'
import { PesanGagal } from '../../components/pesan-gagal'
import { useFokusAwal } from '../../lib/use-fokus-awal'

type Props = { readonly terkunci: Terkunci; readonly onKembali: () => void }

/** The printed key in place of a password that was forgotten, and the new password. */
export function FormulirPulih({ terkunci: { pengguna, terakhir }, onKembali }: Props): React.JSX.Element {
  const [namaMasuk, setNama] = useState(terakhir ?? '')
  const [kunciPemulihan, setKunci] = useState('')
  const [isian, setIsian] = useState(ISIAN_SANDI_KOSONG)
  const pemilik = { namaMasuk, nama: pengguna.find((p) => p.namaMasuk === namaMasuk)?.nama ?? '' }
  const isSiap = namaMasuk !== '' && kunciPemulihan !== '' && isSandiSiap(isian, pemilik)
  const medan = useFokusAwal()
  const { masalah, sibuk, kirim } = useKirim(async () => {
    kembaliKeTempat(namaMasuk, terakhir)
    await ask('gerbang.pulihkan-sandi', { namaMasuk, kunciPemulihan, sandiBaru: isian.sandi })
  })
  return (
    <form onSubmit={kirim} data-testid="form-pulih">
      <Stack gap="sm">
        <TextInput
          label={teks.namaMasuk}
          value={namaMasuk}
          onChange={({ currentTarget }) => setNama(currentTarget.value)}
          maxLength={40}
          ref={medan}
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
        <PesanGagal pesan={masalah} />
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
