import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { NamaMasuk } from '../../domain/akses/pengguna'
import { pasangSandi } from '../lib/kunci-pemulihan'
import { teksGerbang as teks } from '../text/gerbang'
import { ISIAN_SANDI_KOSONG, isSandiSiap, SandiBaru } from './sandi-baru'
import { useKirim } from '../lib/use-kirim'
import { PesanGagal } from './pesan-gagal'
import { useFokusAwal } from '../lib/use-fokus-awal'

type Props = { readonly batal: string; readonly onBatal: () => void }

/** The first admin: name, password, and whether the data file is to be encrypted. */
export function FormulirAdmin({ batal, onBatal }: Props): React.JSX.Element {
  const [nama, setNama] = useState('')
  const [namaMasuk, setNamaMasuk] = useState<string | null>(null)
  const [isian, setIsian] = useState(ISIAN_SANDI_KOSONG)
  const [isTersandi, setTersandi] = useState(true)
  const dipakai = namaMasuk ?? usulNamaMasuk(nama)
  const isSiap = nama.trim() !== '' && NamaMasuk.safeParse(dipakai).success && isSandiSiap(isian, { namaMasuk: dipakai, nama })
  const medan = useFokusAwal()
  const { masalah, sibuk, kirim } = useKirim(async () => {
    await pasangSandi({ namaMasuk: dipakai, nama, sandi: isian.sandi, isTersandi })
  })
  return (
    <form onSubmit={kirim} data-testid="form-admin">
      <Stack gap="sm">
        <TextInput
          label={teks.namaLengkap}
          value={nama}
          onChange={({ currentTarget }) => setNama(currentTarget.value)}
          maxLength={120}
          ref={medan}
          data-autofocus
          data-testid="admin-nama"
        />
        <TextInput
          label={teks.namaMasuk}
          description={teks.namaMasukRinci}
          value={dipakai}
          onChange={({ currentTarget }) => setNamaMasuk(currentTarget.value.toLowerCase())}
          maxLength={40}
          spellCheck={false}
          data-testid="admin-nama-masuk"
        />
        <SandiBaru isian={isian} pemilik={{ namaMasuk: dipakai, nama }} onChange={setIsian} />
        <Checkbox
          label={teks.sandikan}
          description={teks.sandikanRinci}
          checked={isTersandi}
          onChange={({ currentTarget }) => setTersandi(currentTarget.checked)}
          data-testid="sandikan"
        />
        <PesanGagal pesan={masalah} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onBatal}>
            {batal}
          </Button>
          <Button type="submit" loading={sibuk} disabled={!isSiap} data-testid="pasang-sandi">
            {teks.lanjut}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What somebody might type to come in: the first word of their name. */
const usulNamaMasuk = (nama: string): string =>
  (nama.trim().split(/\s+/)[0] ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
