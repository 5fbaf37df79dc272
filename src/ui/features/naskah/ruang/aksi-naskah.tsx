import { Button, Group } from '@mantine/core'
import { IconCertificate, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { DialogCetak } from '../../../components/pdf/dialog-cetak'
import { useAsk } from '../../../lib/use-ask'
import { teksNaskah as teks } from '../../../text/naskah'
import { DialogTerbit } from './dialog-terbit'
import type { MejaRuang } from './meja-ruang'
import { MenuEksporNaskah } from './menu-ekspor-naskah'
import { isSaatTerbit, type JenisRuang, type SubjekRuang } from './pilihan-naskah'

type Props = { readonly meja: MejaRuang; readonly jenis: JenisRuang; readonly subjek: SubjekRuang; readonly halaman: number }

/** What can be done with the paper on show: print, export, issue. */
export function AksiNaskah({ meja, jenis, subjek, halaman }: Props): React.JSX.Element {
  const [dialog, setDialog] = useState<'CETAK' | 'TERBIT' | null>(null)
  const info = useAsk('aplikasi.info', null).data
  const tutup = (): void => setDialog(null)
  const { pdf } = meja.halaman
  const isKonsep = jenis.penomoran !== 'TANPA' && (meja.terbit === null || meja.isKonsep)
  // a letter to be mended may be issued again; what stands once for everybody may not
  const isHabis = jenis.subjek.every((s) => meja.terbitSemua.has(s.kunci)) && (jenis.penomoran === 'SK' || jenis.subjek.length > 1)
  const simpanLalu = async (): Promise<void> => {
    if (meja.isian.belumDisimpan === 0 || (await meja.isian.simpan())) setDialog('TERBIT')
  }
  return (
    <Group gap={8} wrap="nowrap">
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={pdf === ''}
        onClick={() => setDialog('CETAK')}
        data-testid="cetak-naskah"
      >
        {teks.cetak}
      </Button>
      <MenuEksporNaskah jenis={jenis} subjek={subjek} dasar={meja.dasar} />
      {jenis.penomoran !== 'TANPA' && (
        <Button
          leftSection={<IconCertificate size={17} />}
          disabled={isHabis}
          title={isHabis ? teks.terbitHabis : undefined}
          onClick={() => void simpanLalu()}
          data-testid="terbitkan"
        >
          {teks.terbitkan}
        </Button>
      )}
      {dialog === 'CETAK' && <DialogCetak pdf={pdf} halaman={halaman} isKonsep={isKonsep} onTutup={tutup} />}
      {dialog === 'TERBIT' && info && (
        <DialogTerbit
          {...{ jenis, subjek }}
          dasar={meja.dasar}
          terbit={meja.terbitSemua}
          keras={meja.temuan.filter((t) => t.isKeras && !isSaatTerbit(jenis, t)).length}
          hariIni={info.hariIni}
          onTutup={tutup}
        />
      )}
    </Group>
  )
}
