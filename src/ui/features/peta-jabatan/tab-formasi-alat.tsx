import { Button, Menu, Select, TextInput } from '@mantine/core'
import { IconChevronDown, IconDownload, IconSearch, IconWand } from '@tabler/icons-react'
import { useState } from 'react'
import { FORMAT_FORMASI, type FormatFormasi } from '../../../contract/formasi'
import type { TampilanFormasi } from '../../../domain/formasi/tabel-formasi'
import { ask } from '../../lib/client'
import { notifyTertulis } from '../../components/tertulis'
import { notifyProblem } from '../../lib/notify'
import { teksFormasi } from '../../text/formasi'
import classes from './peta-jabatan.module.css'
import { PilihLihat } from './pilih-lihat'
import { Tanda } from './saringan-peta'
import { TabFormasiOtomatis } from './tab-formasi-otomatis'
import type { RencanaFormasi } from './tab-formasi-rencana'

type Props = {
  readonly rencana: RencanaFormasi
  /** The year of today, whatever the day of the organisation that is read. */
  readonly tahunIni: number
  readonly lihat: TampilanFormasi
  readonly onLihat: (part: Partial<TampilanFormasi & { readonly mulai: number }>) => void
}

const BENTUK = (['jabatan', 'unit'] as const).map((value) => ({ value, label: teksFormasi.lihat[value] }))

/** How many first years can be chosen, from this year on. */
const PILIHAN_TAHUN = 4

/** What narrows the plan, its years, the proposal made by itself, and the way to paper. */
export function TabFormasiAlat({ rencana, tahunIni, lihat, onLihat }: Props): React.JSX.Element {
  const [isOtomatis, setOtomatis] = useState(false)
  return (
    <div className={classes.alat}>
      <PilihLihat
        label={teksFormasi.lihatLabel}
        pilihan={BENTUK}
        value={lihat.isRinci ? 'jabatan' : 'unit'}
        onPilih={(bentuk) => onLihat({ isRinci: bentuk === 'jabatan' })}
      />
      <Select
        w={112}
        size="xs"
        aria-label={teksFormasi.pilihMasa}
        allowDeselect={false}
        data={Array.from({ length: PILIHAN_TAHUN }, (_, n) => ({ value: String(tahunIni + n), label: teksFormasi.masa(tahunIni + n) }))}
        value={String(rencana.masa.tahunMulai)}
        onChange={(tahun) => onLihat({ mulai: Number(tahun) })}
        data-testid="tahun-formasi"
      />
      <TextInput
        className={classes.cari}
        size="xs"
        leftSection={<IconSearch size={15} />}
        placeholder={teksFormasi.cari}
        aria-label={teksFormasi.cari}
        value={lihat.cari}
        onChange={({ currentTarget }) => onLihat({ cari: currentTarget.value })}
        data-testid="cari-formasi"
      />
      <Tanda label={teksFormasi.kekurangan} isOn={lihat.isKurang} onChange={(isKurang) => onLihat({ isKurang })} />
      <Button
        ml="auto"
        variant="light"
        leftSection={<IconWand size={16} />}
        disabled={rencana.rancanganId !== null}
        onClick={() => setOtomatis(true)}
        data-testid="formasi-otomatis"
      >
        {teksFormasi.otomatis}
      </Button>
      <MenuEksporFormasi rencana={rencana} />
      {isOtomatis && <TabFormasiOtomatis rencana={rencana} onClose={() => setOtomatis(false)} />}
    </div>
  )
}

function MenuEksporFormasi({ rencana: { akar, masa, rancanganId } }: Pick<Props, 'rencana'>): React.JSX.Element {
  const [isBusy, setBusy] = useState(false)
  const tulis = async (format: FormatFormasi): Promise<void> => {
    setBusy(true)
    try {
      const { berkas } = await ask('formasi.ekspor', { akar, tahunMulai: masa.tahunMulai, rancanganId, format })
      if (berkas !== null) notifyTertulis(teksFormasi.tersimpan(berkas), berkas)
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          rightSection={<IconChevronDown size={14} />}
          loading={isBusy}
          data-testid="ekspor-formasi"
        >
          {teksFormasi.ekspor}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMAT_FORMASI.map((format) => (
          <Menu.Item key={format} onClick={() => void tulis(format)}>
            {format === 'xlsx' ? teksFormasi.excel : teksFormasi.pdf}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
