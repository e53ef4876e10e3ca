#include "core/import/phrase_tables.h"

namespace duizhao {

namespace {

using enum PhrasePlace;

// clang-format off
constexpr Phrase credits[] = {
    {u"转载于", start, 200}, {u"最初于", start, 200}, {u"照片由", start, 120}, {u"图片由", start, 120},
    {u"图像由", start, 120}, {u"照片来自", start, 120}, {u"图片来自", start, 120}, {u"照片:", start, 120},
    {u"图像:", start, 120}, {u"图片提供", start, 120}, {u"照片提供", start, 120}, {u"图像来源", start, 120},
    {u"照片来源", start, 120}, {u"插图:", start, 120}, {u"本文原作", start, 160}, {u"本文是", label, 160},
    {u"来自:", start, 160}, {u"source code", label, 200}, {u"image from", start, 120},
    {u"image courtesy", start, 120}, {u"photo from", start, 120}, {u"photo courtesy", start, 120},
    {u"photos by", start, 120}, {u"images by", start, 120}, {u"published originally", start, 200},
    {u"previously published", start, 200}, {u"this article was published", start, 250},
    {u"this article appeared", start, 250},
    {u"originally published", start, 200}, {u"originally appeared", start, 200},
    {u"originally posted", start, 200}, {u"first published", start, 200}, {u"first appeared", start, 200},
    {u"this article was originally", start, 250}, {u"this article originally", start, 250},
    {u"this article first", start, 250}, {u"this article was first", start, 250},
    {u"this story was originally", start, 250}, {u"this story originally", start, 250},
    {u"this story first", start, 250}, {u"this story was first", start, 250},
    {u"this post was originally", start, 250}, {u"this post originally", start, 250},
    {u"this post was first", start, 250}, {u"this essay was originally", start, 250},
    {u"this essay originally", start, 250}, {u"this essay first", start, 250},
    {u"this essay was first", start, 250}, {u"this piece was originally", start, 250},
    {u"this piece originally", start, 250}, {u"a version of this", start, 250},
    {u"an earlier version of this", start, 250}, {u"adapted from", start, 160},
    {u"excerpted from", start, 160}, {u"reprinted from", start, 200},
    {u"reprinted with permission", start, 200}, {u"republished from", start, 200},
    {u"republished with permission", start, 200}, {u"translated from", start, 200},
    {u"translation of", start, 120}, {u"original article", label, 200}, {u"original source", label, 200},
    {u"original post", label, 200}, {u"original link", label, 200}, {u"original text", label, 200},
    {u"original:", start, 200}, {u"source:", start, 200}, {u"sources:", start, 200},
    {u"source link", label, 200}, {u"via:", start, 120}, {u"link:", start, 200},
    {u"read the original", start, 120}, {u"photo by", start, 120}, {u"photo:", start, 120},
    {u"photo credit", start, 120}, {u"photograph by", start, 120}, {u"image:", start, 120},
    {u"image by", start, 120}, {u"image credit", start, 120}, {u"image source", start, 120},
    {u"picture:", start, 120}, {u"illustration by", start, 120}, {u"illustration:", start, 120},
    {u"credit:", start, 120}, {u"credits:", start, 120}, {u"cover image", label, 120},
    {u"cover photo", label, 120}, {u"翻译自", start, 250}, {u"译自", start, 250}, {u"编译自", start, 250},
    {u"改编自", start, 120}, {u"转自", start, 200}, {u"转载自", start, 200}, {u"摘自", start, 160},
    {u"选自", start, 120}, {u"本文转自", start, 200}, {u"本文转载自", start, 200},
    {u"本文翻译自", start, 250}, {u"本文译自", start, 250}, {u"本文编译自", start, 250},
    {u"本文来自", start, 200}, {u"本文来源", start, 200}, {u"本文首发", start, 200},
    {u"本文最初", start, 200}, {u"本文原载", start, 200}, {u"本文原文", start, 200},
    {u"本文改编自", start, 200}, {u"本文选自", start, 200}, {u"文章转载自", start, 200},
    {u"文章转自", start, 200}, {u"这篇文章最初", start, 200}, {u"这篇文章首次", start, 200},
    {u"此文最初", start, 200}, {u"该文最初", start, 200}, {u"最初发布", start, 200},
    {u"最初发表", start, 200}, {u"最初刊登", start, 200}, {u"最初刊载", start, 200},
    {u"最早发表", start, 200}, {u"最早发布", start, 200}, {u"原载于", start, 160}, {u"原载", label, 160},
    {u"原刊于", start, 160}, {u"首发于", start, 160}, {u"首次发表", start, 160}, {u"首次发布", start, 160},
    {u"原发表于", start, 160}, {u"原发布于", start, 160}, {u"原文", label, 250}, {u"原文链接", start, 250},
    {u"原文地址", start, 250}, {u"原文标题", label, 250}, {u"原文来源", label, 250},
    {u"原文网址", label, 250}, {u"原文出处", label, 250}, {u"英文原文", label, 250},
    {u"原始链接", label, 250}, {u"原标题", label, 200}, {u"来源", label, 200}, {u"文章来源", label, 200},
    {u"资料来源", label, 200}, {u"数据来源", label, 200}, {u"信息来源", label, 200},
    {u"图片来源", label, 200}, {u"图源", label, 120}, {u"图片", label, 120}, {u"图/", start, 80},
    {u"出处", label, 200}, {u"参考来源", label, 200}, {u"配图", label, 120}, {u"摄影", label, 80},
    {u"题图", label, 120}, {u"封面图", label, 120}, {u"链接", label, 250},
};

constexpr Phrase copyrights[] = {
    {u"©", start, 200}, {u"(c) 20", start, 200}, {u"(c) 19", start, 200}, {u"copyright", start, 200},
    {u"all rights reserved", inside, 200}, {u"版权所有", inside, 160}, {u"保留所有权利", inside, 160},
    {u"保留一切权利", inside, 160},
};

constexpr Phrase bylines[] = {
    {u"written by", start, 80}, {u"words by", start, 80}, {u"story by", start, 80}, {u"text by", start, 80},
    {u"author:", start, 80}, {u"authors:", start, 120}, {u"posted by", start, 80},
    {u"published by", start, 80}, {u"reported by", start, 80}, {u"translated by", start, 80},
    {u"translator:", start, 80}, {u"edited by", start, 80}, {u"editor:", start, 80},
    {u"translation by", start, 80}, {u"translation:", start, 80}, {u"作者", label, 60},
    {u"原作者", label, 60}, {u"原文作者", label, 60}, {u"文章作者", label, 60}, {u"本文作者", label, 60},
    {u"文/", start, 40}, {u"文:", start, 40}, {u"文|", start, 40}, {u"文 |", start, 40},
    {u"文 /", start, 40}, {u"撰文", label, 40}, {u"撰稿", label, 40}, {u"编译", label, 40},
    {u"译者", label, 60}, {u"翻译:", start, 60}, {u"翻译/", start, 60}, {u"译:", start, 40},
    {u"译/", start, 40}, {u"编辑", label, 40}, {u"编辑:", start, 60},
    {u"责任编辑", start, 60}, {u"责编", label, 60}, {u"校对", label, 60}, {u"审校", label, 60},
    {u"记者", label, 60}, {u"特约撰稿", start, 60}, {u"作者简介", label, 300}, {u"关于作者", label, 300},
    {u"about the author", label, 400},
};
// clang-format on

} // namespace

std::span<const Phrase> creditPhrases() { return credits; }
std::span<const Phrase> copyrightPhrases() { return copyrights; }
std::span<const Phrase> bylinePhrases() { return bylines; }

} // namespace duizhao
