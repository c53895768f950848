import { App, ConfigProvider, type ThemeConfig } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';

dayjs.locale('zh-cn');

// antd's own blue and greys are too pale on white for people who see little (WCAG 2.1, 4.5:1).
const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5cad',
    colorLink: '#0b5cad',
    colorError: '#b3261e',
    colorSuccess: '#1d6f3c',
    colorWarning: '#8a5200',
    colorText: '#1f2733',
    colorTextSecondary: '#4a5461',
    colorTextTertiary: '#5a6472',
    colorTextDescription: '#5a6472',
    colorTextPlaceholder: '#667080',
    colorTextDisabled: '#667080',
    colorBorder: '#8a94a2',
    fontSize: 16,
    controlHeight: 42,
    fontFamily: 'inherit',
    motion: false,
    wireframe: false,
  },
};

/** What every page with antd's parts stands in: the Chinese locale and our colours. */
export function AntdPage({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
