import type { Code } from '../findings.js';
import type { Entry } from './entry.js';

/** The scripts of a page, and the files that they load. */
export const scriptTexts = {
  'script-works': ['fine', ['Скриптът се зарежда.'], ['The script loads.']],
  'no-script': [
    'fault',
    [
      'Елементът е тук, но няма скрипт: редакторът на страницата може да го е махнал.',
      'Добавете реда <script type="module" src="…/{script}"></script> или използвайте рамка (iframe).',
    ],
    [
      'The element is there without a script: the editor of the page may have taken it away.',
      'Add the line <script type="module" src="…/{script}"></script>, or use a frame (iframe).',
    ],
  ],
  'wrong-script': [
    'fault',
    [
      'Скриптът {other} не показва <{tag}>.',
      'Добавете и реда <script type="module" src="…/{script}"></script>.',
    ],
    [
      'The script {other} does not bring <{tag}>.',
      'Add the line <script type="module" src="…/{script}"></script>, too.',
    ],
  ],
  twice: [
    'advice',
    [
      'Скриптът {script} се зарежда от два адреса.',
      'Оставете само единия: работи първият, а вторият само забавя страницата.',
    ],
    [
      'The script {script} is loaded from two addresses.',
      'Leave one of them: the first one works, the second only makes the page slower.',
    ],
  ],
  'script-type': [
    'fault',
    [
      'На адреса на скрипта има нещо друго ({type}).',
      'Качете цялата папка със скрипта; сървърът трябва да изпраща файловете .js като text/javascript.',
    ],
    [
      'Something else stands at the address of the script ({type}).',
      'Upload the whole folder of the script; the server has to send .js files as text/javascript.',
    ],
  ],
  'script-cors': [
    'fault',
    [
      'Сървърът не позволява на други сайтове да зареждат този скрипт (CORS).',
      'Помолете администратора му да добави заглавката „Access-Control-Allow-Origin: *“ към файловете .js.',
    ],
    [
      'The server lets no other site load this script (CORS).',
      'Ask its administrator to send the header "Access-Control-Allow-Origin: *" with the .js files.',
    ],
  ],
  integrity: [
    'fault',
    [
      'Скриптът е сменен и не отговаря на integrity: браузърът няма да го изпълни.',
      'Копирайте новия код или махнете integrity="…".',
    ],
    [
      'The script has changed and does not fit its integrity: browsers will not run it.',
      'Copy the new code, or remove integrity="…".',
    ],
  ],
  'chunk-missing': [
    'fault',
    [
      'Липсва файл, който скриптът зарежда.',
      'Качете отново цялата папка със скрипта, заедно с папката chunks.',
    ],
    [
      'A file that the script loads is missing.',
      'Upload the whole folder of the script again, with its folder chunks.',
    ],
  ],
  'chunk-caching': [
    'advice',
    [
      'Браузърите зареждат този файл отново при всяко посещение.',
      'Помолете администратора за заглавката „Cache-Control: public, max-age=31536000, immutable“ за папката chunks: имената на файловете се сменят с всяка версия.',
    ],
    [
      'Browsers load this file anew at each visit.',
      'Ask the administrator for the header "Cache-Control: public, max-age=31536000, immutable" for the folder chunks: its names change with each version.',
    ],
  ],
  'policy-script': [
    'fault',
    [
      'Политиката за сигурност на страницата (CSP) не допуска скрипта.',
      'Помолете администратора на страницата да добави {origin} към script-src.',
    ],
    [
      'The security policy of the page (CSP) does not admit the script.',
      'Ask the administrator of the page to add {origin} to script-src.',
    ],
  ],
  'policy-types': [
    'fault',
    [
      'Политиката за сигурност на страницата (trusted-types) спира скрипта.',
      'Помолете администратора на страницата да добави lit-html към trusted-types.',
    ],
    [
      'The security policy of the page (trusted-types) stops the script.',
      'Ask the administrator of the page to add lit-html to trusted-types.',
    ],
  ],
} satisfies Partial<Record<Code, Entry>>;
