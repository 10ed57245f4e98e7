/** What the layouts say, in each language. */
export const WORDS = {
  bg: {
    root: '/',
    name: 'Български',
    other: { lang: 'en', name: 'English' },
    home: 'Начало',
    language: 'Език',
    theme: 'Тема',
    themes: { auto: 'Като системата', light: 'Светла', dark: 'Тъмна' },
    sections: 'Раздели',
    skip: 'Към съдържанието',
    copy: 'Копирай',
    copied: 'Копирано',
    all: 'Всички новини',
    footer:
      'Отворен код, лиценз MIT. Страниците не ползват бисквитки и не зареждат нищо от трети страни. Новините тук са примерни.',
    nav: [
      { path: '/', name: 'Начало' },
      { path: '/school/', name: 'Училище' },
      { path: '/publisher/', name: 'Партньор или издател' },
      { path: '/developer/', name: 'Разработчик' },
    ],
  },
  en: {
    root: '/en/',
    name: 'English',
    other: { lang: 'bg', name: 'Български' },
    home: 'Home',
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    sections: 'Sections',
    skip: 'Skip to content',
    copy: 'Copy',
    copied: 'Copied',
    all: 'All news',
    footer:
      'Open source, MIT licence. The pages use no cookies and load nothing from third parties. The news here are examples.',
    nav: [
      { path: '/en/', name: 'Home' },
      { path: '/en/school/', name: 'School' },
      { path: '/en/publisher/', name: 'Partner or publisher' },
      { path: '/en/developer/', name: 'Developer' },
    ],
  },
} as const;
