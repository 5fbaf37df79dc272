import { Button, Tooltip } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { type BagianTertutup, TEKS_BAGIAN } from '../../../domain/pegawai/bagian-tertutup'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { angka } from '../../lib/format'
import { queryClient, useAsk } from '../../lib/use-ask'
import { teksBerkas, teksTertutup } from '../../text/berkas-pegawai'
import { type CaraBerkas, PanelBerkas } from './panel-berkas'

type Jawaban = RouteOutput<'pegawai.berkas'>
type Baris<B extends BagianTertutup> = Extract<Jawaban, { bagian: B }>['baris'][number]

type Props<B extends BagianTertutup> = Omit<CaraBerkas<Baris<B>>, 'judulBaru' | 'judulUbah'> & {
  readonly id: PegawaiId
  readonly bagian: B
  readonly jumlah: number
  /** The rows of an answer about this part. */
  readonly barisOf: (jawaban: Jawaban) => readonly Baris<B>[]
}

/** No asking has been made yet. */
const TERTUTUP = ''

/** A part of a dossier that is folded until an officer asks for it; the core writes the asking down before it answers (UU 27/2022). */
export function PanelTertutup<B extends BagianTertutup>({ id, bagian, jumlah, barisOf, ...cara }: Props<B>): React.JSX.Element {
  const [kunci, setKunci] = useState(TERTUTUP)
  const isTerbuka = kunci !== TERTUTUP
  const { data } = useAsk('pegawai.berkas', { id, bagian, kunci }, { enabled: isTerbuka })
  useEffect(() => {
    if (data) void queryClient.invalidateQueries({ queryKey: ['pegawai.audit'] })
  }, [data])
  const isLipat = jumlah > 0 && !isTerbuka
  const baris = data?.bagian === bagian && isTerbuka ? barisOf(data) : []
  const lipat = (
    <Tooltip label={teksBerkas.tampilkanRinci} disabled={isTerbuka} multiline w={280}>
      <Button variant="subtle" size="compact-sm" onClick={() => setKunci(isTerbuka ? TERTUTUP : crypto.randomUUID())}>
        {isTerbuka ? teksBerkas.sembunyikan : teksBerkas.tampilkan}
      </Button>
    </Tooltip>
  )
  return (
    <PanelBerkas
      {...cara}
      judul={TEKS_BAGIAN[bagian]}
      jumlah={jumlah}
      baris={isLipat ? null : baris}
      nihil={isLipat ? teksBerkas.tertutup(angka(jumlah)) : teksBerkas.tertutupNihil}
      judulBaru={teksTertutup[bagian].baru}
      judulUbah={teksTertutup[bagian].ubah}
      aksi={jumlah > 0 && lipat}
      data-testid={`tertutup-${bagian}`}
    />
  )
}
