import { Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { JenisBlokPola } from '../../../../domain/naskah/pola/pola'
import { sebutanJenisBlok } from '../../../../domain/naskah/pola/sebutan-blok'
import { blokBaru, idBaru, sisipBlok } from '../../../../domain/naskah/pola/sunting-pola'
import { TombolGantung } from '../../../components/tombol-gantung'
import { teksPola as teks } from '../../../text/pola'
import type { SuntingPola } from './use-sunting-pola'

/** In the order in which offices add them. */
const JENIS: readonly JenisBlokPola[] = [
  'PARAGRAF',
  'DAFTAR',
  'RINCIAN',
  'KEPALA',
  'KONSIDERANS',
  'DIKTUM',
  'TABEL',
  'TANDA_TANGAN',
  'TEMBUSAN',
  'KOP',
  'LAMBANG',
  'KEPALA_LAMPIRAN',
  'PAPAN_NAMA'
]

type Props = { readonly sunting: SuntingPola; readonly sesudah: string; readonly tabel: readonly string[] }

/** Adds a block below another. A table only where the paper can fill one. */
export function TambahBlok({ sunting: { kini, ubah }, sesudah, tabel }: Props): React.JSX.Element {
  const tambah = (jenis: JenisBlokPola): void => {
    const id = idBaru(kini, jenis.toLowerCase().replaceAll('_', '-'))
    ubah(sisipBlok(kini, sesudah, blokBaru(jenis, id, tabel[0])))
  }
  return (
    <TombolGantung label={teks.tambah} jenis="menu" ikon={<IconPlus size={15} />}>
      {({ jangkar, pasang }) => (
        <Menu {...pasang} position="bottom-end" shadow="md">
          <Menu.Target>{jangkar}</Menu.Target>
          <Menu.Dropdown>
            {JENIS.filter((jenis) => jenis !== 'TABEL' || tabel.length > 0).map((jenis) => (
              <Menu.Item key={jenis} onClick={() => tambah(jenis)}>
                {sebutanJenisBlok(jenis)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </TombolGantung>
  )
}
