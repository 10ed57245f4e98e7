// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "The request was redirected to {0}.": "Заявката беше пренасочена към {0}.",
    "Please let visitors read {0} without a login.": "Моля, разрешете на посетителите да четат {0} без вход.",
    "{0} has to answer with valid JSON, and with nothing else before or behind it.": "{0} трябва да връща валиден JSON и нищо друго преди или след него.",
    "{0} answers with nothing: please see the error log of the server.": "{0} връща празен отговор: моля, вижте дневника за грешки на сървъра.",
    "{0} answers with HTTP status {1}: please see the error log of the server.": "{0} отговаря със статус {1} по HTTP: моля, вижте дневника за грешки на сървъра.",
    "There is nothing at {0}: where is it now?": "На адрес {0} няма нищо: къде са новините сега?",
    "It is empty (0 bytes). PHP answers like this when its memory or its time is over.": "Отговорът е празен (0 байта). Така отговаря PHP, когато му свърши паметта или времето.",
    "It begins with: {0}": "Отговорът започва така: {0}",
    "The JSON is broken at line {0}, column {1}: {2}": "Грешката в JSON е на ред {0}, знак {1}: {2}",
    "WordPress says: {0} ({1})": "WordPress отговаря: {0} ({1})",
    "The browser has no connection.": "Браузърът няма връзка с мрежата.",
    "The page is https, but the endpoint is http: browsers refuse that.": "Страницата е с https, а адресът в „src“ е с http: браузърите не го допускат.",
    "The browser got no answer that it may read.": "Браузърът не получи отговор, до който има достъп.",
    "The endpoint did not answer in time.": "Сървърът не отговори навреме.",
    "The endpoint answered with HTTP status {0}.": "Сървърът отговори с HTTP статус {0}.",
    "The answer is larger than 10 MB.": "Отговорът е по-голям от 10 MB.",
    "The answer is not JSON.": "Отговорът не е JSON.",
    "The attribute \"src\" is missing or is no http(s) address.": "Атрибутът „src“ липсва или не е адрес с http(s).",
    "A file of this script could not be loaded.": "Файл от този скрипт не може да бъде зареден.",
    "The answer is JSON, but no known format.": "Отговорът е JSON, но не е в познат формат.",
    "Correct it as the README shows.": "Поправете го, както е показано в README.",
    "Its folder was replaced while this page was open, or was not copied whole: reload the page; if that does not help, copy the whole folder again.": "Папката му е била подменена, докато страницата е била отворена, или не е копирана цяла: презаредете страницата; ако това не помогне, копирайте отново цялата папка.",
    "Write https in \"src\"; the endpoint needs a certificate.": "Напишете https в „src“; сървърът трябва да има сертификат.",
    "It may be a web page, a login or an error in HTML. Open the address in a new tab: it has to show JSON.": "Може да е уебстраница, страница за вход или съобщение за грешка. Отворете адреса в нов раздел: трябва да се вижда JSON.",
    "Open the address in a new tab and see how it answers.": "Отворете адреса в нов раздел и вижте какво връща сървърът.",
    "Usually the endpoint sends no Access-Control-Allow-Origin header (CORS), or the page has a Content-Security-Policy whose connect-src does not name it. The browser console (F12) says which. On WordPress, a security plugin may block the REST API.": "Обикновено сървърът не изпраща заглавката Access-Control-Allow-Origin (CORS) или страницата има Content-Security-Policy, чийто connect-src не го посочва. Конзолата на браузъра (F12) показва кое от двете. При WordPress разширение за сигурност може да блокира REST API.",
    "There is nothing at this address: check it letter by letter.": "На този адрес няма нищо: проверете го буква по буква.",
    "The endpoint wants a login. On WordPress, a security plugin may block the REST API for visitors: allow the route /wp/v2/posts.": "Сървърът изисква вход. При WordPress разширение за сигурност може да блокира REST API за посетители: разрешете маршрута /wp/v2/posts.",
    "The server has a problem of its own: see its error log.": "Проблемът е в самия сървър: вижте дневника му за грешки."
  }
});
