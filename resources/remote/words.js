// SPDX-License-Identifier: GPL-3.0-or-later
// All texts of the page, by language. {} stands for a number.
"use strict";

const WORDS = {
    en: {
        ask: "Type the code that DJ Universe shows", join: "Connect",
        code: "This code is wrong or was used already.", wait: "Wrong too often: wait {} s.",
        full: "Four devices are connected already.", pass: "A new code is needed.",
        lost: "Connection lost, trying again…", away: "The controllers start again…",
        again: "It is open in another window. Tap to use it here.", gone: "You were disconnected.",
        ms: "{} ms", which: "Controller", fits: "Touch, as the screen is held", fill: "Full screen",
    },
    de: {
        ask: "Den Code eingeben, den DJ Universe zeigt", join: "Verbinden",
        code: "Dieser Code ist falsch oder wurde schon benutzt.", wait: "Zu oft falsch: {} s warten.",
        full: "Vier Geräte sind schon verbunden.", pass: "Ein neuer Code ist nötig.",
        lost: "Verbindung verloren, neuer Versuch…", away: "Die Controller starten neu…",
        again: "In einem anderen Fenster offen. Tippen, um es hier zu benutzen.", gone: "Die Verbindung wurde getrennt.",
        ms: "{} ms", which: "Controller", fits: "Touch, wie der Bildschirm gehalten wird", fill: "Vollbild",
    },
    es: {
        ask: "Escribe el código que muestra DJ Universe", join: "Conectar",
        code: "El código es incorrecto o ya se usó.", wait: "Demasiados errores: espera {} s.",
        full: "Ya hay cuatro dispositivos conectados.", pass: "Hace falta un código nuevo.",
        lost: "Conexión perdida, reintentando…", away: "Los controladores se reinician…",
        again: "Está abierto en otra ventana. Toca para usarlo aquí.", gone: "Se cortó la conexión.",
        ms: "{} ms", which: "Controlador", fits: "Táctil, según la posición de la pantalla", fill: "Pantalla completa",
    },
    fr: {
        ask: "Saisissez le code affiché par DJ Universe", join: "Se connecter",
        code: "Ce code est faux ou a déjà servi.", wait: "Trop d’erreurs : attendez {} s.",
        full: "Quatre appareils sont déjà connectés.", pass: "Un nouveau code est nécessaire.",
        lost: "Connexion perdue, nouvel essai…", away: "Les contrôleurs redémarrent…",
        again: "Ouvert dans une autre fenêtre. Touchez pour l’utiliser ici.", gone: "Vous avez été déconnecté.",
        ms: "{} ms", which: "Contrôleur", fits: "Tactile, selon la position de l’écran", fill: "Plein écran",
    },
    pt: {
        ask: "Digite o código que o DJ Universe mostra", join: "Conectar",
        code: "O código está errado ou já foi usado.", wait: "Erros demais: espere {} s.",
        full: "Já há quatro aparelhos conectados.", pass: "É preciso um código novo.",
        lost: "Conexão perdida, tentando de novo…", away: "Os controladores estão reiniciando…",
        again: "Está aberto em outra janela. Toque para usar aqui.", gone: "Você foi desconectado.",
        ms: "{} ms", which: "Controlador", fits: "Toque, conforme a posição da tela", fill: "Tela cheia",
    },
    ja: {
        ask: "DJ Universe に表示されているコードを入力してください", join: "接続",
        code: "コードが違うか、すでに使われています。", wait: "間違いが多すぎます。{} 秒お待ちください。",
        full: "すでに 4 台が接続されています。", pass: "新しいコードが必要です。",
        lost: "接続が切れました。再接続しています…", away: "コントローラーを再起動しています…",
        again: "別のウィンドウで開いています。ここで使うにはタップしてください。", gone: "切断されました。",
        ms: "{} ms", which: "コントローラー", fits: "タッチ（画面の向きに合わせる）", fill: "全画面",
    },
};

// The language that the browser likes best, of those that there are.
function languageOf(wanted) {
    for (const name of wanted) {
        const plain = String(name).toLowerCase().split("-")[0];
        if (Object.keys(WORDS).includes(plain))
            return plain;
    }
    return "en";
}

function word(language, name, number) {
    return WORDS[language][name].replace("{}", String(number));
}
