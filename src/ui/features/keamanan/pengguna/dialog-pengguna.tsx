import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { NamaMasuk, NamaPengguna } from '../../../../domain/akses/pengguna'
import { artiPeran, namaPeran, PERAN, type Peran } from '../../../../domain/akses/peran'
import { ISIAN_SANDI_KOSONG, isSandiSiap, SandiBaru } from '../../../components/sandi-baru'
import { ask, run } from '../../../lib/client'
import { notifyDone } from '../../../lib/notify'
import { teksPengguna as teks } from '../../../text/pengguna'
import type { BarisPengguna } from './baris-pengguna'
import { useKirim } from '../../../lib/use-kirim'
import { PesanGagal } from '../../../components/pesan-gagal'

type Props = { readonly orang: BarisPengguna | null; readonly onClose: () => void }

const BARU = { nama: '', namaMasuk: '', peran: 'OPERATOR' } as const

/** Adds someone with their password, or gives them another name or role. */
export function DialogPengguna({ orang, onClose }: Props): React.JSX.Element {
  const awal = orang ?? BARU
  const [nama, setNama] = useState(awal.nama)
  const [namaMasuk, setNamaMasuk] = useState(awal.namaMasuk)
  const [peran, setPeran] = useState<Peran>(awal.peran)
  const [isian, setIsian] = useState(ISIAN_SANDI_KOSONG)
  const pemilik = { namaMasuk, nama }
  const isBernama = NamaPengguna.safeParse(nama).success && NamaMasuk.safeParse(namaMasuk).success
  const isSiap = isBernama && (orang !== null || isSandiSiap(isian, pemilik))
  const { masalah, sibuk, kirim } = useKirim(async () => {
    notifyDone(orang ? await ubah({ id: orang.id, nama, peran }) : await tambah({ namaMasuk, nama, peran }, isian.sandi))
    onClose()
  })
  return (
    <Modal opened onClose={onClose} title={orang ? teks.ubahJudul(orang.nama) : teks.tambah}>
      <form onSubmit={kirim} data-testid="form-pengguna">
        <Stack gap="sm">
          <TextInput
            label={teks.nama}
            value={nama}
            onChange={({ currentTarget }) => setNama(currentTarget.value)}
            maxLength={120}
            data-autofocus
            data-testid="pengguna-nama"
          />
          {orang === null && (
            <TextInput
              label={teks.namaMasuk}
              description={teks.namaMasukRinci}
              value={namaMasuk}
              onChange={({ currentTarget }) => setNamaMasuk(currentTarget.value.toLowerCase())}
              maxLength={40}
              spellCheck={false}
              data-testid="pengguna-nama-masuk"
            />
          )}
          <Select
            label={teks.peran}
            description={artiPeran(peran)}
            data={PERAN.map((p) => ({ value: p, label: namaPeran(p) }))}
            value={peran}
            onChange={(value) => setPeran(PERAN.find((p) => p === value) ?? peran)}
            allowDeselect={false}
            data-testid="pengguna-peran"
          />
          {orang === null && <SandiBaru isian={isian} pemilik={pemilik} onChange={setIsian} />}
          <PesanGagal pesan={masalah} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" loading={sibuk} disabled={!isSiap}>
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const ubah = async (isian: Pick<BarisPengguna, 'id' | 'nama' | 'peran'>): Promise<string> => (await run('pengguna.update', isian)).label

/** The row first, then its password; if that fails the list says that none is set. */
async function tambah(isian: Pick<BarisPengguna, 'namaMasuk' | 'nama' | 'peran'>, sandi: string): Promise<string> {
  const { label } = await run('pengguna.create', isian)
  const baru = (await ask('pengguna.list', null)).find((p) => p.namaMasuk === isian.namaMasuk)
  if (baru) await ask('sandi.pasang', { penggunaId: baru.id, sandi })
  return label
}
